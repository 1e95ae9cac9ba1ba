package io.gate3270.protocol.trace;

import io.gate3270.protocol.bytes.Bytes;

/** Reads the bytes of one line of a trace. */
final class HexDigits {
    private HexDigits() {}

    /** The bytes from {@code from} to the end of the present line; the half byte at the end of a file that was cut off is left out. */
    static Bytes read(TraceLines lines, int from) {
        String text = lines.text();
        for (int i = from; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                throw lines.malformed(i, "'" + shown(text.charAt(i)) + "' (expected: a hexadecimal digit)");
            }
        }
        if (lines.tooLong()) {
            throw lines.malformed(text.length(), "line exceeds " + TraceLines.MAX_LINE + " characters");
        }
        int digits = text.length() - from;
        if (digits % 2 != 0 && lines.whole()) {
            throw lines.malformed(text.length(), digits + " hexadecimal digits (expected: two a byte)");
        }
        return Bytes.hex(text.substring(from, text.length() - digits % 2));
    }

    private static String shown(char character) {
        return Character.isISOControl(character) || Character.isSurrogate(character)
                ? String.format("\\u%04x", (int) character)
                : String.valueOf(character);
    }
}
