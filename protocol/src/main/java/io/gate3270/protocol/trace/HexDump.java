package io.gate3270.protocol.trace;

import io.gate3270.protocol.charset.CodePage;
import java.io.IOException;
import java.io.InputStream;

/** Shows bytes of any kind, sixteen a line: offset, hexadecimal, EBCDIC, ASCII; a point where there is no character to show. */
public final class HexDump {
    private static final int BYTES_A_LINE = 16;
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final CodePage codePage;

    /** EBCDIC is read in this code page. */
    public HexDump(CodePage codePage) {
        this.codePage = codePage;
    }

    /** Shows all of {@code source}. */
    public void print(InputStream source, Appendable out) throws IOException {
        byte[] line = new byte[BYTES_A_LINE];
        long offset = 0;
        int length = source.readNBytes(line, 0, BYTES_A_LINE);
        while (length > 0) {
            print(offset, line, length, out);
            offset += length;
            length = source.readNBytes(line, 0, BYTES_A_LINE);
        }
    }

    private void print(long offset, byte[] line, int length, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder(100);
        text.append(String.format("%08x ", offset));
        for (int i = 0; i < BYTES_A_LINE; i++) {
            text.append(i == BYTES_A_LINE / 2 ? "  " : " ");
            if (i < length) {
                text.append(DIGITS[line[i] >> 4 & 0x0F]).append(DIGITS[line[i] & 0x0F]);
            } else {
                text.append("  ");
            }
        }
        text.append("  |");
        for (int i = 0; i < length; i++) {
            text.append(ebcdic(line[i] & 0xFF));
        }
        text.append("|").append(" ".repeat(BYTES_A_LINE - length)).append(" |");
        for (int i = 0; i < length; i++) {
            text.append(line[i] >= ' ' && line[i] < 0x7F ? (char) line[i] : '.');
        }
        out.append(text.append("|\n"));
    }

    private char ebcdic(int code) {
        char character = codePage.unicode(code);
        boolean oneColumn = character == ' '
                || (!Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT);
        return codePage.defines(code) && oneColumn ? character : '.';
    }
}
