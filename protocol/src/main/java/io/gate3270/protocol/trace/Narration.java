package io.gate3270.protocol.trace;

import io.gate3270.protocol.error.CodedException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** The words of a decoded trace as they come: lines with time and direction, and details below them. */
final class Narration {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int TIME_WIDTH = 12;
    private static final String INDENT = " ".repeat(TIME_WIDTH + 5);
    private static final int HEX_BYTES = 32;

    private final StringBuilder text = new StringBuilder();
    private String margin = "";

    /** What is told from now on happened then, in this direction. */
    void at(Instant time, char mark) {
        String shown = time.equals(TraceEvent.UNTIMED) ? " ".repeat(TIME_WIDTH) : TIME.format(time);
        margin = shown + ' ' + mark + ' ';
    }

    /** One thing that was said. */
    void line(String words) {
        text.append(margin).append(words).append('\n');
    }

    /** Something about the last line. */
    void detail(String words) {
        text.append(INDENT).append(words).append('\n');
    }

    /** What an order does, and the position at which it does it. */
    void order(String position, String order, String words) {
        text.append(INDENT)
                .append(String.format("%-9s %-4s %s", position, order, words).stripTrailing());
        text.append('\n');
    }

    /** A mistake of the peer. */
    void mistake(String words) {
        detail("! " + words);
    }

    /** A mistake of the peer, as it was found. */
    void mistake(CodedException found) {
        mistake(found.code().id() + ' ' + found.detail());
    }

    /** A line without time. */
    void plain(String words) {
        text.append(words).append('\n');
    }

    /** Moves what was told so far to {@code out}. */
    void tellTo(Appendable out) throws IOException {
        out.append(text);
        text.setLength(0);
    }

    /** Up to 32 bytes as hexadecimal digits, and how many more there are. */
    static String hex(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + HEX_BYTES);
        String digits = HexFormat.of().formatHex(bytes, from, end);
        return end == to ? digits : digits + "... (" + (to - from) + " bytes)";
    }

    /** Two hexadecimal digits. */
    static String hex(int octet) {
        return HexFormat.of().toHexDigits((byte) octet);
    }
}
