package io.gate3270.session;

/**
 * Where a session is in its life.
 *
 * <pre>
 *   CONNECTING ─► NEGOTIATING ─► READY ─► CLOSING ─► CLOSED
 *        └──────────────┴──────────┴────► FAILED
 * </pre>
 */
public enum SessionState {
    /** Resolving, connecting, TLS. */
    CONNECTING("connecting"),
    /** Telnet, TN3270E, waiting for the first screen. */
    NEGOTIATING("negotiating"),
    /** Has had its first screen. */
    READY("ready"),
    /** Asked to close; what was sent is leaving. */
    CLOSING("closing"),
    /** Ended in good order, by us. */
    CLOSED("closed"),
    /** Ended otherwise; the description has the failure. */
    FAILED("failed");

    private final String label;

    SessionState(String label) {
        this.label = label;
    }

    /** What clients call it. */
    public String label() {
        return label;
    }

    /** True if nothing can happen any more. */
    public boolean ended() {
        return this == CLOSED || this == FAILED;
    }
}
