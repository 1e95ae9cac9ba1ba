package io.gate3270.protocol.hostside;

import io.gate3270.protocol.tn3270e.RejectReason;

/** The application's answer to an {@link LuRequest}. */
public sealed interface LuDecision {
    /** The terminal is this LU from now on; an empty name is told to nobody. */
    record Granted(String lu) implements LuDecision {}

    /** Not this one; the terminal may ask again with another name. */
    record Rejected(RejectReason reason) implements LuDecision {}
}
