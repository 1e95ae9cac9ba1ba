package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeReject;

/** Takes a terminal through the TN3270E handshake; the rules are those of {@link Negotiation}. Belongs to one thread. */
public final class ClientNegotiation {
    private final DeviceWish wish;
    private final NegotiationListener listener;
    private Negotiation state;

    /** A handshake that has not begun. */
    public ClientNegotiation(DeviceWish wish, NegotiationListener listener) {
        this.wish = wish;
        this.listener = listener;
        state = new Negotiation.AwaitingSend(wish);
    }

    /** Begins again: the option has come into force, or gone. */
    public void restart() {
        state = new Negotiation.AwaitingSend(wish);
    }

    /** Where the handshake is. */
    public Negotiation state() {
        return state;
    }

    /** Hears what came between SB TN3270E and IAC SE. */
    public void received(byte[] body, int from, int to) {
        Negotiation before = state;
        Negotiation.Step step;
        Tn3270eMessage message;
        try {
            message = Tn3270eMessage.decode(body, from, to);
            step = message.move(before);
        } catch (CodedException e) {
            listener.ignored(e);
            return;
        }
        state = step.next();
        if (before instanceof Negotiation.AwaitingDevice asked && message instanceof DeviceTypeReject reject) {
            listener.rejected(wish.request(asked.attempt()), reject.reason());
        }
        step.answers().forEach(listener::send);
        tell();
    }

    private void tell() {
        if (state instanceof Negotiation.Ready ready) {
            listener.ready(ready);
        } else if (state instanceof Negotiation.GivenUp givenUp) {
            listener.givenUp(givenUp);
        }
    }
}
