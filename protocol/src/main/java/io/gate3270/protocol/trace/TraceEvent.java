package io.gate3270.protocol.trace;

import io.gate3270.protocol.bytes.Bytes;
import java.time.Instant;

/**
 * One line of a trace.
 *
 * @param time when; {@link #UNTIMED} if the trace does not say
 * @param kind what
 * @param bytes as they were on the wire, above TLS; none for a note
 * @param text the note; empty for bytes
 */
public record TraceEvent(Instant time, Kind kind, Bytes bytes, String text) {
    /** The time of events in traces that have no times. */
    public static final Instant UNTIMED = Instant.EPOCH;

    /** What an event is. */
    public enum Kind {
        /** Bytes from the host. */
        RECEIVED('<'),
        /** Bytes to the host. */
        SENT('>'),
        /** A remark. */
        NOTE('#');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        /** How a trace marks it. */
        public char mark() {
            return mark;
        }
    }

    static TraceEvent data(Instant time, Kind kind, Bytes bytes) {
        return new TraceEvent(time, kind, bytes, "");
    }

    static TraceEvent note(Instant time, String text) {
        return new TraceEvent(time, Kind.NOTE, Bytes.EMPTY, text);
    }
}
