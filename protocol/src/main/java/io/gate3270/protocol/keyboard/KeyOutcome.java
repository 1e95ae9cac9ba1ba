package io.gate3270.protocol.keyboard;

import io.gate3270.protocol.error.ProtocolError;
import org.jspecify.annotations.Nullable;

/** What became of a key. */
public enum KeyOutcome {
    /** Done. */
    ACCEPTED(null),
    /** The keyboard is locked; it will be done when the host opens it. */
    QUEUED(null),
    /** The keyboard is locked; nothing happened. */
    LOCKED(ProtocolError.KEYBOARD_LOCKED),
    /** Operator error: the position is protected. The keyboard is locked until Reset. */
    PROTECTED(ProtocolError.FIELD_PROTECTED),
    /** Operator error: the field takes digits only. The keyboard is locked until Reset. */
    NUMERIC(ProtocolError.FIELD_NUMERIC),
    /** Operator error: there is no room to insert. The keyboard is locked until Reset. */
    OVERFLOW(ProtocolError.FIELD_OVERFLOW),
    /** The key has no function in this mode; nothing happened. */
    INVALID_HERE(ProtocolError.KEY_INVALID_HERE),
    /** The type-ahead queue is full; nothing happened. */
    QUEUE_FULL(ProtocolError.TYPE_AHEAD_FULL),
    /** The code page has no such character; nothing happened. */
    UNMAPPABLE(ProtocolError.CHARACTER_UNMAPPABLE);

    private final @Nullable ProtocolError code;

    KeyOutcome(@Nullable ProtocolError code) {
        this.code = code;
    }

    /** True if the key was refused. */
    public boolean refused() {
        return code != null;
    }

    /** Why it was refused, or null if it was not. */
    public @Nullable ProtocolError code() {
        return code;
    }
}
