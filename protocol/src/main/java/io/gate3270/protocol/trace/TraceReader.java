package io.gate3270.protocol.trace;

import io.gate3270.protocol.error.CodedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a trace, line by line: one of ours or one of x3270's, which its first line tells. Keeps one line at a time, however long the file.
 *
 * <p>A file that was cut off is read as far as it goes. Anything else that is wrong ends in {@code TRACE_MALFORMED} with {@code line} and
 * {@code column}, both counted from 1. Not thread-safe; the caller closes the source.
 */
public final class TraceReader {
    private final TraceLines lines;
    private final TraceDialect dialect;

    /**
     * Reads the header.
     *
     * @throws CodedException {@code TRACE_MALFORMED}: this is no trace
     */
    public TraceReader(Reader source) throws IOException {
        lines = new TraceLines(source instanceof BufferedReader ? source : new BufferedReader(source));
        if (!lines.advance()) {
            throw lines.malformed(0, "the file is empty (expected: a trace)");
        }
        dialect = lines.text().startsWith(OwnTraceDialect.NAME)
                ? new OwnTraceDialect(lines)
                : new X3270TraceDialect(lines);
    }

    /** Whose trace it is, such as "x3270 trace". */
    public String title() {
        return dialect.title();
    }

    /** What the trace says of the connection. */
    public TraceHeader header() {
        return dialect.header();
    }

    /**
     * The next event, or null at the end.
     *
     * @throws CodedException {@code TRACE_MALFORMED}; the events before it have been read, those after it cannot be
     */
    public @Nullable TraceEvent next() throws IOException {
        return dialect.next();
    }

    /** After the end: true if the file ends in the middle of a line. */
    public boolean cutOff() {
        return !lines.whole();
    }
}
