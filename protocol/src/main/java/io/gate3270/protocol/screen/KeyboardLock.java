package io.gate3270.protocol.screen;

/** Why the keyboard accepts no input, or {@link #NONE}. */
public enum KeyboardLock {
    /** Open for input. */
    NONE("unlocked"),
    /** No connection, or negotiation is under way. */
    NOT_CONNECTED("not-connected"),
    /** Connected; the host has not written anything yet. */
    AWAITING_FIRST_WRITE("awaiting-first-write"),
    /** An AID was sent; the host has not restored the keyboard. */
    AWAITING_HOST("awaiting-host"),
    /** The host asked for the turn (contention resolution) or has not given it. */
    CONTENTION("contention"),
    /** Operator error: the position is protected. */
    PROTECTED("protected"),
    /** Operator error: the field takes digits only. */
    NUMERIC("numeric"),
    /** Operator error: no room to insert. */
    OVERFLOW("overflow");

    private final String reason;

    KeyboardLock(String reason) {
        this.reason = reason;
    }

    /** What clients call it. */
    public String reason() {
        return reason;
    }

    /** True if Reset alone opens the keyboard again. */
    public boolean operatorError() {
        return this == PROTECTED || this == NUMERIC || this == OVERFLOW;
    }
}
