package io.gate3270.protocol.structured;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;

/**
 * Walks a chain of structured fields, outbound or inbound: two bytes of length that count themselves, an identifier, data. A length of 0
 * means the rest of the record.
 */
public final class StructuredFieldParser {
    private static final int SHORTEST = 3;

    private StructuredFieldParser() {}

    /**
     * Tells {@code visitor} each field of {@code record[from..to)}.
     *
     * @throws CodedException a field's length cannot be; the fields before it have been told
     */
    public static void parse(byte[] record, int from, int to, StructuredFieldVisitor visitor) {
        int at = from;
        while (at < to) {
            int length = length(record, at, to);
            visitor.structuredField(record[at + 2] & 0xFF, record, at + SHORTEST, at + length);
            at += length;
        }
    }

    private static int length(byte[] record, int at, int to) {
        int rest = to - at;
        if (rest >= SHORTEST) {
            int length = (record[at] & 0xFF) << 8 | (record[at + 1] & 0xFF);
            if (length == 0) {
                return rest;
            }
            if (length >= SHORTEST && length <= rest) {
                return length;
            }
            throw malformed(at, "length " + length);
        }
        throw malformed(at, rest + " bytes left");
    }

    private static CodedException malformed(int at, String found) {
        return new CodedException(
                        ProtocolError.STRUCTURED_FIELD_MALFORMED,
                        "structured field with " + found + " (expected: 0, or 3 to what is left of the record)")
                .with("offset", at);
    }
}
