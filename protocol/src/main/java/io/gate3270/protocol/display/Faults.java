package io.gate3270.protocol.display;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;

/** The host's mistakes in the record that is being executed: told at once, and summed up in one {@link Sense}. */
final class Faults {
    private final DisplayListener listener;
    private Sense sense = Sense.NONE;
    private int start;
    private boolean answered;

    Faults(DisplayListener listener) {
        this.listener = listener;
    }

    /** A record starts at this index of its array. */
    void begin(int from) {
        sense = Sense.NONE;
        start = from;
        answered = false;
    }

    /** Notes a mistake at an index of the record's array. */
    void note(ErrorCode code, int at, String detail) {
        listener.diagnosed(new Diagnosis(code, at - start, detail));
        if (sense == Sense.NONE) {
            sense = senseOf(code);
        }
    }

    /** Notes the mistake that ended the record. */
    void note(CodedException mistake) {
        Object offset = mistake.context().get("offset");
        note(mistake.code(), offset instanceof Integer at ? at : start, mistake.detail());
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
        boolean rejected = code == ProtocolError.COMMAND_UNKNOWN
                || code == ProtocolError.STRUCTURED_FIELD_MALFORMED
                || code == ProtocolError.STRUCTURED_FIELD_UNSUPPORTED
                || code == ProtocolError.PARTITION_INVALID;
        return rejected ? Sense.COMMAND_REJECT : Sense.OPERATION_CHECK;
    }
}
