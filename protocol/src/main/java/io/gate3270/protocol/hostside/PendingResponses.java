package io.gate3270.protocol.hostside;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers the records that may be answered, and knows which answers are still to come (RFC 2355 10.4). */
final class PendingResponses {
    private static final int SEQUENCE_MASK = 0x7FFF;
    private static final int MAX_PENDING = 1_024;

    private record Pending(int sequence, boolean certain) {}

    private final Deque<Pending> pending = new ArrayDeque<>();
    private int next;

    /** The sequence number of a record with this wish. */
    int number(ResponseWish wish) {
        int sequence = next;
        next = next + 1 & SEQUENCE_MASK;
        if (wish != ResponseWish.NO) {
            if (pending.size() == MAX_PENDING) {
                pending.removeFirst();
            }
            pending.addLast(new Pending(sequence, wish == ResponseWish.ALWAYS));
        }
        return sequence;
    }

    /**
     * Takes an answer, and with it all records before that were to be answered only in case of an error.
     *
     * @throws CodedException an answer that nobody waits for, or that overtook another; it counts all the same
     */
    void answered(DeviceResponse response) {
        if (pending.stream().noneMatch(one -> one.sequence() == response.sequence())) {
            throw unexpected("response to record " + response.sequence() + ", which awaits none");
        }
        boolean skipped = false;
        Pending one = pending.removeFirst();
        while (one.sequence() != response.sequence()) {
            skipped |= one.certain();
            one = pending.removeFirst();
        }
        if (skipped) {
            throw unexpected("response to record " + response.sequence() + " came before that of an earlier record");
        }
    }

    /** How many answers are sure to come. */
    int outstanding() {
        return (int) pending.stream().filter(Pending::certain).count();
    }

    void reset() {
        pending.clear();
        next = 0;
    }

    private static CodedException unexpected(String what) {
        return new CodedException(ProtocolError.DATA_UNEXPECTED, what);
    }
}
