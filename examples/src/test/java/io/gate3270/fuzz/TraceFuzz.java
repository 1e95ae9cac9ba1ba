package io.gate3270.fuzz;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.trace.TraceDecoder;
import io.gate3270.protocol.trace.TraceReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that somebody calls a trace. */
public final class TraceFuzz {
    private TraceFuzz() {}

    /** It is told in words, or refused with a code; the words are the same however often they are told. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String words = told(text);
        if (!words.equals(told(text))) {
            throw new IllegalStateException("told differently the second time");
        }
    }

    private static String told(String text) {
        StringBuilder words = new StringBuilder();
        try {
            new TraceDecoder(new TraceReader(new StringReader(text)), "", false).decode(words);
        } catch (CodedException refused) {
            words.append(refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
