package io.gate3270.fuzz;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.structured.StructuredFieldParser;

/** A chain of structured fields. */
public final class StructuredFieldFuzz {
    private StructuredFieldFuzz() {}

    /** Fields lie behind each other inside the record, or the chain is refused with a code. */
    public static void fuzzerTestOneInput(byte[] input) {
        int[] last = {0};
        try {
            StructuredFieldParser.parse(input, 0, input.length, (id, record, from, to) -> {
                if (from < last[0] + 3 || to < from || to > record.length) {
                    throw new IllegalStateException("field " + from + " to " + to + " after " + last[0]);
                }
                last[0] = to;
            });
        } catch (CodedException refused) {
            return;
        }
        if (last[0] != input.length) {
            throw new IllegalStateException("stopped at " + last[0] + " of " + input.length);
        }
    }
}
