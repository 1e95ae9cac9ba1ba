package io.gate3270.session.settle;

/** Why an input was answered when it was. */
public enum SettleReason {
    /** There was nothing to wait for: no attention key, or the caller did not want to. */
    NONE("none"),
    /** The host said that it is our turn. */
    CONTENTION_RESOLUTION("contention-resolution"),
    /** The condition that the caller named holds. */
    EXPECTED_SCREEN("expected-screen"),
    /** The keyboard is open and the host was quiet for the window. */
    UNLOCK_QUIET("unlock+quiet"),
    /** Time is over. */
    TIMEOUT("timeout"),
    /** The session ended. */
    CLOSED("closed");

    private final String label;

    SettleReason(String label) {
        this.label = label;
    }

    /** What clients call it. */
    public String label() {
        return label;
    }
}
