package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.error.CodedException;

/** Hears what a {@link ClientNegotiation} says and what came of it. */
public interface NegotiationListener {
    /** A message for the host. */
    void send(Tn3270eMessage message);

    /** The host refused one device type or LU; another may be asked for next. */
    void rejected(Tn3270eMessage.DeviceTypeRequest request, RejectReason reason);

    /** Device and functions are settled, for the first time or anew. */
    void ready(Negotiation.Ready ready);

    /** There is no agreement, and the option is to be dropped. */
    void givenUp(Negotiation.GivenUp givenUp);

    /** A message that is malformed or not expected; it changed nothing. */
    void ignored(CodedException why);
}
