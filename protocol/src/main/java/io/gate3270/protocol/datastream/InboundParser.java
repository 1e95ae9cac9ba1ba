package io.gate3270.protocol.datastream;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;

/** Walks one inbound record, of a terminal with 12- and 14-bit addresses, and tells an {@link InboundVisitor}. Not thread-safe. */
public final class InboundParser {
    private byte[] record = new byte[0];
    private int at;
    private int end;

    /**
     * Parses {@code bytes[from..to)}: AID, cursor and fields, or AID and structured fields.
     *
     * @throws CodedException a malformed record, with its {@code offset}; what came before has been told
     */
    public void parse(byte[] bytes, int from, int to, InboundVisitor visitor) {
        record = bytes;
        at = from;
        end = to;
        int aid = next("the AID");
        if (aid == Aid.STRUCTURED_FIELD.code()) {
            visitor.begin(aid, -1);
            visitor.structuredFields(record, at, end);
        } else {
            visitor.begin(aid, at < end ? address("the cursor") : -1);
            fields(visitor);
        }
        visitor.end();
    }

    private void fields(InboundVisitor visitor) {
        while (at < end) {
            int runEnd = TextRuns.end(record, at, end);
            if (runEnd > at) {
                int start = at;
                at = runEnd;
                visitor.text(record, start, runEnd);
            } else {
                order(record[at++] & 0xFF, visitor);
            }
        }
    }

    private void order(int code, InboundVisitor visitor) {
        switch (code) {
            case Orders.SBA -> visitor.setBufferAddress(address("SBA"));
            case Orders.GE -> visitor.graphicEscape(next("GE"));
            case Orders.SF -> visitor.startField(next("SF"));
            case Orders.SA -> visitor.setAttribute(next("SA"), next("SA"));
            case Orders.SFE -> {
                int pairs = pairs();
                visitor.startFieldExtended(record, pairs, at);
            }
            default ->
                throw new CodedException(
                                ProtocolError.ORDER_INVALID,
                                String.format("order %02x (expected: one that a terminal can send)", code))
                        .with("offset", at - 1);
        }
    }

    private int pairs() {
        int count = next("SFE");
        int from = at;
        if (end - at >= 2 * count) {
            at += 2 * count;
            return from;
        }
        throw truncated("SFE");
    }

    private int address(String what) {
        return BufferAddress.decode(next(what), next(what));
    }

    private int next(String what) {
        if (at < end) {
            return record[at++] & 0xFF;
        }
        throw truncated(what);
    }

    private CodedException truncated(String what) {
        return new CodedException(ProtocolError.RECORD_TRUNCATED, "record ends inside " + what + " at offset " + end)
                .with("offset", end);
    }
}
