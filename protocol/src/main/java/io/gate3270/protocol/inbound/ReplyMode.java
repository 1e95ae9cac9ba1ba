package io.gate3270.protocol.inbound;

import io.gate3270.protocol.screen.Plane;

/**
 * In how much detail a read answers (GA23-0059, Set Reply Mode). Not thread-safe.
 */
public final class ReplyMode {
    /** The three modes, by the code that Set Reply Mode has for them. */
    public enum Kind {
        /** Fields as SF. */
        FIELD,
        /** Fields as SFE. */
        EXTENDED_FIELD,
        /** Fields as SFE, and SA where a listed character attribute changes. */
        CHARACTER
    }

    private static final Plane[] PLANES = Plane.values();

    private Kind kind = Kind.FIELD;
    private int listed;

    /** Goes back to field mode. */
    public void reset() {
        set(Kind.FIELD);
    }

    /** Chooses a mode, with an empty list. */
    public void set(Kind other) {
        kind = other;
        listed = 0;
    }

    /** Adds a character attribute to the list of character mode. */
    public void list(Plane plane) {
        listed |= plane.bit();
    }

    /** The mode in force. */
    public Kind kind() {
        return kind;
    }

    /** True if changes of this character attribute are to be reported. */
    public boolean reports(Plane plane) {
        return kind == Kind.CHARACTER && (listed & plane.bit()) != 0;
    }

    static Plane[] planes() {
        return PLANES;
    }
}
