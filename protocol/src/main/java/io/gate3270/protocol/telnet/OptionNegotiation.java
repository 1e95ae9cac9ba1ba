package io.gate3270.protocol.telnet;

import static io.gate3270.protocol.telnet.TelnetCommand.DO;
import static io.gate3270.protocol.telnet.TelnetCommand.DONT;
import static io.gate3270.protocol.telnet.TelnetCommand.WILL;

import java.util.BitSet;

/**
 * Which options are in force, by the Q method of RFC 1143: requests are only sent for a change, a request for the state in force gets
 * no answer, and two of these can never loop, whatever either side asks for.
 *
 * <pre>
 *          ask                      yes
 *   NO ----------> WANT_YES ----------------> YES
 *    ^               | no                      | drop
 *    |<--------------'                         v
 *    '-------------------------------------- WANT_NO       (..._OPPOSITE: asked the other way before the answer came)
 *                     no
 * </pre>
 *
 * <p>TIMING-MARK (RFC 860) is no state: each DO is answered WILL, when everything before it is done. Belongs to one thread.
 */
public final class OptionNegotiation {
    private static final int OPTIONS = 256;
    private static final int SILENCE = 0;

    private enum State {
        NO,
        YES,
        WANT_NO,
        WANT_NO_OPPOSITE,
        WANT_YES,
        WANT_YES_OPPOSITE;

        private static final State[] BY_ORDINAL = values();
    }

    private final OptionListener listener;
    private final byte[] local = new byte[OPTIONS];
    private final byte[] remote = new byte[OPTIONS];
    private final BitSet allowedLocal = new BitSet();
    private final BitSet allowedRemote = new BitSet();

    /** Nothing is in force, and nothing is allowed yet. */
    public OptionNegotiation(OptionListener listener) {
        this.listener = listener;
    }

    /** Says whether we agree when the peer asks for this option. An option in force stays. */
    public OptionNegotiation allow(OptionSide side, int option, boolean allowed) {
        (side == OptionSide.LOCAL ? allowedLocal : allowedRemote).set(option, allowed);
        return this;
    }

    /** Hears WILL, WONT, DO or DONT. */
    public void received(int verb, int option) {
        if (option == TelnetOption.TIMING_MARK) {
            timingMark(verb);
        } else {
            OptionSide side = verb == DO || verb == DONT ? OptionSide.LOCAL : OptionSide.REMOTE;
            if (verb == DO || verb == WILL) {
                positive(side, option);
            } else {
                negative(side, option);
            }
        }
    }

    /** Asks for an option, unless it is in force or asked for. */
    public void enable(OptionSide side, int option) {
        switch (state(side, option)) {
            case NO -> move(side, option, State.WANT_YES, side.verb(true));
            case WANT_NO -> move(side, option, State.WANT_NO_OPPOSITE, SILENCE);
            case WANT_YES_OPPOSITE -> move(side, option, State.WANT_YES, SILENCE);
            case YES, WANT_YES, WANT_NO_OPPOSITE -> {}
        }
    }

    /** Drops an option, unless it is not in force. */
    public void disable(OptionSide side, int option) {
        switch (state(side, option)) {
            case YES -> move(side, option, State.WANT_NO, side.verb(false));
            case WANT_NO_OPPOSITE -> move(side, option, State.WANT_NO, SILENCE);
            case WANT_YES -> move(side, option, State.WANT_YES_OPPOSITE, SILENCE);
            case NO, WANT_NO, WANT_YES_OPPOSITE -> {}
        }
    }

    /** Asks the peer to answer when it has done everything before. */
    public void requestTimingMark() {
        listener.send(DO, TelnetOption.TIMING_MARK);
    }

    /** True if both ends agreed. Our WONT ends an option at once; our DONT ends it when the peer's WONT comes. */
    public boolean inForce(OptionSide side, int option) {
        return inForce(side, state(side, option));
    }

    /** True if the peer has not answered a request of ours about this option. */
    public boolean pending(OptionSide side, int option) {
        State state = state(side, option);
        return state != State.NO && state != State.YES;
    }

    /** Puts all options out of force without a word, as at the start of a connection; what is allowed stays allowed. */
    public void reset() {
        for (int option = 0; option < OPTIONS; option++) {
            become(OptionSide.LOCAL, option, State.NO);
            become(OptionSide.REMOTE, option, State.NO);
        }
    }

    private void timingMark(int verb) {
        if (verb == DO) {
            listener.send(WILL, TelnetOption.TIMING_MARK);
        } else if (verb != DONT) {
            listener.timingMark();
        }
    }

    private void positive(OptionSide side, int option) {
        switch (state(side, option)) {
            case NO -> consider(side, option);
            case YES -> {}
            // RFC 1143: a negative answered by a positive is an error of the peer, and means what was asked for last.
            case WANT_NO -> {
                become(side, option, State.NO);
                unanswered(side, option);
            }
            case WANT_NO_OPPOSITE, WANT_YES -> move(side, option, State.YES, SILENCE);
            case WANT_YES_OPPOSITE -> move(side, option, State.WANT_NO, side.verb(false));
        }
    }

    /**
     * A peer that says DO after our WONT, where DONT is the answer, did not acknowledge it and asks anew: silence would leave it waiting.
     * A peer that says WILL after our DONT has not stopped; we have, and keep to it.
     */
    private void unanswered(OptionSide side, int option) {
        if (side == OptionSide.LOCAL) {
            consider(side, option);
        } else {
            listener.changed(side, option, false);
        }
    }

    private void negative(OptionSide side, int option) {
        switch (state(side, option)) {
            case NO -> {}
            case YES -> move(side, option, State.NO, side.verb(false));
            case WANT_NO -> move(side, option, State.NO, SILENCE);
            case WANT_NO_OPPOSITE -> move(side, option, State.WANT_YES, side.verb(true));
            case WANT_YES, WANT_YES_OPPOSITE -> {
                move(side, option, State.NO, SILENCE);
                listener.refused(side, option, true);
            }
        }
    }

    private void consider(OptionSide side, int option) {
        if ((side == OptionSide.LOCAL ? allowedLocal : allowedRemote).get(option)) {
            move(side, option, State.YES, side.verb(true));
        } else {
            listener.send(side.verb(false), option);
            listener.refused(side, option, false);
        }
    }

    private void move(OptionSide side, int option, State next, int verb) {
        boolean before = inForce(side, option);
        become(side, option, next);
        if (verb != SILENCE) {
            listener.send(verb, option);
        }
        boolean after = inForce(side, next);
        if (before != after) {
            listener.changed(side, option, after);
        }
    }

    private static boolean inForce(OptionSide side, State state) {
        return state == State.YES
                || (side == OptionSide.REMOTE && (state == State.WANT_NO || state == State.WANT_NO_OPPOSITE));
    }

    private State state(OptionSide side, int option) {
        return State.BY_ORDINAL[(side == OptionSide.LOCAL ? local : remote)[option]];
    }

    /** The ordinal never leaves this class: a byte an option instead of a reference. */
    @SuppressWarnings("EnumOrdinal")
    private void become(OptionSide side, int option, State state) {
        (side == OptionSide.LOCAL ? local : remote)[option] = (byte) state.ordinal();
    }
}
