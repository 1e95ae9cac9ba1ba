package io.gate3270.protocol.trace;

import io.gate3270.protocol.trace.TraceEvent.Kind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The traces that {@link TraceWriter} writes. */
final class OwnTraceDialect implements TraceDialect {
    static final String NAME = "gate3270-trace";

    private final TraceLines lines;
    private final TraceHeader header;

    /** The present line is the first one. */
    OwnTraceDialect(TraceLines lines) {
        this.lines = lines;
        this.header = read(lines.text());
    }

    @Override
    public String title() {
        return "trace";
    }

    @Override
    public TraceHeader header() {
        return header;
    }

    private TraceHeader read(String line) {
        String[] words = line.split(" ", -1);
        int index = words[0].length() + 1;
        if (words.length > 1 && !words[1].equals("1") && (lines.whole() || !words[1].isEmpty())) {
            throw lines.malformed(index, "version \"" + words[1] + "\" (expected: 1)")
                    .hint("A later version of gate3270 wrote this trace, or it is damaged; read it with that version.");
        }
        String host = "";
        String model = "";
        String oversize = "";
        String codePage = "";
        for (int i = 2; i < words.length; i++) {
            index += words[i - 1].length() + 1;
            int equals = words[i].indexOf('=');
            if (equals < 0 && lines.whole()) {
                throw lines.malformed(index, "\"" + words[i] + "\" (expected: key=value)");
            }
            String value = words[i].substring(equals + 1);
            switch (words[i].substring(0, Math.max(0, equals))) {
                case "host" -> host = value;
                case "model" -> model = value;
                case "oversize" -> oversize = value;
                case "codePage" -> codePage = value;
                default -> {
                    // A later writer may say more; what we do not know we do not need.
                }
            }
        }
        return new TraceHeader(host, model, oversize, codePage);
    }

    @Override
    public @Nullable TraceEvent next() throws IOException {
        while (lines.advance()) {
            String line = lines.text();
            if (!line.isBlank()) {
                TraceEvent event = event(line);
                if (event != null) {
                    return event;
                }
            }
        }
        return null;
    }

    /** The event of this line; null if the file was cut off before it said anything. */
    private @Nullable TraceEvent event(String line) {
        int space = line.indexOf(' ');
        if (!lines.whole() && (space < 0 || line.length() < space + 3)) {
            return null;
        }
        Instant time = time(space < 0 ? line : line.substring(0, space));
        int mark = space + 1;
        if (space < 0 || mark >= line.length()) {
            throw lines.malformed(line.length(), "line ends after the time (expected: <, > or #)");
        }
        if (mark + 1 >= line.length() || line.charAt(mark + 1) != ' ') {
            throw lines.malformed(
                    mark,
                    "\"" + line.substring(mark, Math.min(line.length(), mark + 2))
                            + "\" (expected: <, > or #, and a space)");
        }
        for (Kind kind : Kind.values()) {
            if (kind.mark() == line.charAt(mark)) {
                return kind == Kind.NOTE
                        ? TraceEvent.note(time, line.substring(mark + 2))
                        : TraceEvent.data(time, kind, HexDigits.read(lines, mark + 2));
            }
        }
        throw lines.malformed(mark, "'" + line.charAt(mark) + "' (expected: <, > or #)");
    }

    private Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw lines.malformed(
                    0, "time \"" + shortened(text) + "\" (expected: such as 2026-03-04T05:06:07.000000Z)");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
