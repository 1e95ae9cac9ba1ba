package io.gate3270.protocol.display;

import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;

/** Hears what a display has to say; called on the owner's thread, from inside the call that caused it. Slices are valid during the call. */
public interface DisplayListener {
    /** A record for the host, bare: no header, no doubling, no end mark. */
    void record(RecordKind kind, byte[] record, int from, int to);

    /**
     * The same record with everything secret masked; told just before {@link #record}, and only while {@link Display#masking} is on. Never
     * put on the wire.
     */
    default void recordMasked(RecordKind kind, byte[] record, int from, int to) {}

    /** ATTN or SYS REQ was pressed. */
    void attention(Key key);

    /** The screen, the cursor or the keyboard changed. */
    void changed(long version);

    /** The host sounds the alarm. */
    default void alarm() {}

    /** The host made a mistake that was located and survived. */
    default void diagnosed(Diagnosis diagnosis) {}
}
