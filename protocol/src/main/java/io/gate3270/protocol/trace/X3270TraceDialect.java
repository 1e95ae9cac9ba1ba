package io.gate3270.protocol.trace;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.trace.TraceEvent.Kind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code .trc} traces of x3270, s3270 and their family: data lines {@code < 0x20  ff…} (from the host) and {@code > 0x0  ff…}, in
 * blocks whose offsets start at 0, among remarks. Times are those of the last remark that has one, in the time zone of its machine.
 */
final class X3270TraceDialect implements TraceDialect {
    private static final Pattern DATA = Pattern.compile("([<>]) 0x(\\p{XDigit}{1,8})\\s+");
    private static final Pattern TIMED = Pattern.compile("(\\d{8}\\.\\d{6}\\.\\d{3}) (.*)");
    private static final Pattern MODEL =
            Pattern.compile(" ?Model (327[89]-[2-5](?:-E)?), (\\d{1,4}) rows x (\\d{1,4}) cols.*");
    private static final Pattern NAMED_PAGE = Pattern.compile(".*code page ([\\w-]+).*");
    private static final Pattern NUMBERED_PAGE = Pattern.compile(" ?Host codepage: (\\d{1,5}).*");
    private static final Pattern CONNECTED = Pattern.compile("Connected to (.+), port (\\d{1,5})\\..*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd.HHmmss.SSS", Locale.ROOT);

    private final TraceLines lines;
    private final TraceHeader header;
    private Instant time = TraceEvent.UNTIMED;
    private String host = "";
    private String model = "";
    private String oversize = "";
    private String codePage = "";
    private int expected;
    private Kind block = Kind.NOTE;
    private @Nullable TraceEvent first;

    /** The present line is the first one; reads on to the first data. */
    X3270TraceDialect(TraceLines lines) throws IOException {
        this.lines = lines;
        boolean begun = lines.text().contains("Trace started");
        boolean more = true;
        while (more && first == null) {
            first = event();
            more = first != null || lines.advance();
        }
        if (first == null && !begun) {
            throw lines.malformed(
                            0,
                            "no line of a trace in the whole file (expected: one of ours, which begins with "
                                    + TraceWriter.MAGIC + ", or one of x3270)")
                    .hint("For other files there is gate3270 hex.");
        }
        header = new TraceHeader(host, model, oversize, codePage);
    }

    @Override
    public String title() {
        return "x3270 trace";
    }

    @Override
    public TraceHeader header() {
        return header;
    }

    @Override
    public @Nullable TraceEvent next() throws IOException {
        TraceEvent event = first;
        first = null;
        while (event == null && lines.advance()) {
            event = event();
        }
        return event;
    }

    private @Nullable TraceEvent event() {
        String line = lines.text();
        Matcher data = DATA.matcher(line);
        if (data.lookingAt()) {
            return data(data);
        }
        if (line.startsWith("< 0x") || line.startsWith("> 0x")) {
            if (lines.whole()) {
                throw lines.malformed(2, "an offset and no data after it (expected: such as 0x20  ff...)");
            }
            return null;
        }
        remark(line);
        return null;
    }

    private TraceEvent data(Matcher data) {
        Kind kind = data.group(1).equals("<") ? Kind.RECEIVED : Kind.SENT;
        long offset = Long.parseLong(data.group(2), 16);
        if (offset != 0 && (offset != expected || kind != block)) {
            throw lines.malformed(
                    2,
                    "offset 0x" + data.group(2) + " (expected: 0x0"
                            + (kind == block ? ", or 0x" + Integer.toHexString(expected) : "") + ")");
        }
        TraceEvent event = TraceEvent.data(time, kind, HexDigits.read(lines, data.end()));
        block = kind;
        expected = (int) offset + event.bytes().length();
        return event;
    }

    private void remark(String line) {
        Matcher timed = TIMED.matcher(line);
        String text = line;
        if (timed.matches()) {
            time = time(timed.group(1));
            text = timed.group(2);
        }
        Matcher terminal = MODEL.matcher(text);
        Matcher number = NUMBERED_PAGE.matcher(text);
        Matcher connected = CONNECTED.matcher(text);
        if (terminal.matches()) {
            terminal(terminal);
        } else if (number.matches() && codePage.isEmpty()) {
            codePage = number.group(1);
        } else if (connected.matches()) {
            host = connected.group(1) + ':' + connected.group(2);
        }
    }

    private void terminal(Matcher terminal) {
        model = terminal.group(1);
        oversize = terminal.group(3) + 'x' + terminal.group(2);
        Matcher page = NAMED_PAGE.matcher(terminal.group());
        // Names that only x3270 has are left to the number that follows.
        if (page.matches() && CodePage.names().contains(page.group(1))) {
            codePage = page.group(1);
        }
    }

    private Instant time(String text) {
        try {
            return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            return time; // a remark that only looks as if it began with a time
        }
    }
}
