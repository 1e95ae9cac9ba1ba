package io.gate3270.protocol.trace;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.io.IOException;
import java.io.Reader;

/** The lines of a trace file, counted from 1; of a line that is too long the beginning is kept. */
final class TraceLines {
    /** Longer lines exist in no trace, only among the remarks of x3270's. */
    static final int MAX_LINE = 4_096;

    private final Reader source;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private boolean whole = true;
    private boolean tooLong;

    TraceLines(Reader source) {
        this.source = source;
    }

    /** Reads the next line; false at the end of the file. */
    boolean advance() throws IOException {
        line.setLength(0);
        tooLong = false;
        int next = source.read();
        if (next < 0) {
            return false;
        }
        number++;
        while (next >= 0 && next != '\n') {
            if (line.length() < MAX_LINE) {
                line.append((char) next);
            } else {
                tooLong = true;
            }
            next = source.read();
        }
        whole = next == '\n';
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return true;
    }

    /** The present line without its end. */
    String text() {
        return line.toString();
    }

    /** False if the file ends inside the present line. */
    boolean whole() {
        return whole;
    }

    /** True if {@link #text()} is only the beginning of the line. */
    boolean tooLong() {
        return tooLong;
    }

    /** A mistake in the present line at a 0-based index. */
    CodedException malformed(int index, String detail) {
        return new CodedException(
                        ProtocolError.TRACE_MALFORMED,
                        "trace, line " + Math.max(1, number) + ", column " + (index + 1) + ": " + detail)
                .with("line", Math.max(1, number))
                .with("column", index + 1);
    }
}
