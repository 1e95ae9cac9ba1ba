package io.gate3270.protocol.trace;

import io.gate3270.protocol.trace.TraceEvent.Kind;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes a trace, one event a line: time, mark, hexadecimal digits or a note. More than {@value #BYTES_A_LINE} bytes that came together
 * become several lines with the same time.
 *
 * <p>Masks nothing: what is sent has to come masked, as a terminal's trace listener hears it. Not thread-safe.
 */
public final class TraceWriter {
    /** The first word of a trace, and the version of the format. */
    static final String MAGIC = "gate3270-trace 1";

    /** The most bytes that one line holds. */
    public static final int BYTES_A_LINE = 64;

    private static final int NOTE_LIMIT = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final HexFormat HEX = HexFormat.of();

    private final Appendable out;

    /** Writes the first line at once. */
    public TraceWriter(Appendable out, TraceHeader header) throws IOException {
        this.out = out;
        out.append(MAGIC);
        value("host", header.host());
        value("model", header.model());
        value("oversize", header.oversize());
        value("codePage", header.codePage());
        out.append('\n');
    }

    private void value(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.append(' ').append(key).append('=').append(oneLine(value).replace(' ', '_'));
        }
    }

    /** The host sent {@code bytes[from..to)}. */
    public void received(Instant time, byte[] bytes, int from, int to) throws IOException {
        data(time, Kind.RECEIVED, bytes, from, to);
    }

    /** We sent {@code bytes[from..to)}; they are masked. */
    public void sent(Instant time, byte[] bytes, int from, int to) throws IOException {
        data(time, Kind.SENT, bytes, from, to);
    }

    /** A remark, of one line and at most 1,000 characters; longer ones are cut. */
    public void note(Instant time, String text) throws IOException {
        String line = oneLine(text);
        begin(time, Kind.NOTE);
        out.append(line, 0, Math.min(line.length(), NOTE_LIMIT)).append('\n');
    }

    private void data(Instant time, Kind kind, byte[] bytes, int from, int to) throws IOException {
        for (int at = from; at < to; at += BYTES_A_LINE) {
            begin(time, kind);
            HEX.formatHex(out, bytes, at, Math.min(to, at + BYTES_A_LINE));
            out.append('\n');
        }
    }

    private void begin(Instant time, Kind kind) throws IOException {
        out.append(TIME.format(time)).append(' ').append(kind.mark()).append(' ');
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }
}
