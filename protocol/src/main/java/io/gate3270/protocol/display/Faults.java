package io.gate3270.protocol.display;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;

/** The host's mistakes in the record that is being executed: told at once, and summed up in one {@link Sense}. */
final class Faults {
    /** Mistakes told of one record; a record of nothing but mistakes must not drown the listener. */
    static final int MAX_TOLD = 16;

    private final DisplayListener listener;
    private Sense sense = Sense.NONE;
    private int start;
    private int told;
    private boolean answered;

    Faults(DisplayListener listener) {
        this.listener = listener;
    }

    /** A record starts at this index of its array. */
    void begin(int from) {
        sense = Sense.NONE;
        start = from;
        told = 0;
        answered = false;
    }

    /** Notes a mistake at an index of the record's array: a byte of this value where another was expected. */
    void note(ErrorCode code, int at, String what, int value, String expected) {
        if (told < MAX_TOLD) {
            tell(code, at, String.format("%s %02x (expected: %s)", what, value, expected));
        }
        count(code);
    }

    /** Notes a mistake that ended the record, or one of its structured fields. */
    void note(CodedException mistake) {
        if (told < MAX_TOLD) {
            Object offset = mistake.context().get("offset");
            tell(mistake.code(), offset instanceof Integer at ? at : start, mistake.detail());
        }
        count(mistake.code());
    }

    private void tell(ErrorCode code, int at, String detail) {
        told++;
        listener.diagnosed(new Diagnosis(code, at - start, detail));
    }

    private void count(ErrorCode code) {
        if (sense == Sense.NONE) {
            sense = senseOf(code);
        }
    }

    /** The record got an answer: it is accepted with that, and a mistake in another part of it cannot refuse it any more. */
    void answered() {
        answered = true;
    }

    /** How the record ended so far. */
    Sense sense() {
        return answered ? Sense.NONE : sense;
    }

    private static Sense senseOf(ErrorCode code) {
        if (code == ProtocolError.CODE_UNDEFINED) {
            // Other terminals skip such a code, and hosts live on that: worth a diagnosis, not a refusal.
            return Sense.NONE;
        }
        boolean rejected = code == ProtocolError.COMMAND_UNKNOWN
                || code == ProtocolError.STRUCTURED_FIELD_MALFORMED
                || code == ProtocolError.STRUCTURED_FIELD_UNSUPPORTED
                || code == ProtocolError.PARTITION_INVALID;
        return rejected ? Sense.COMMAND_REJECT : Sense.OPERATION_CHECK;
    }
}
