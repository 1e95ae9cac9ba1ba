package io.gate3270.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Writes host records as an application would, and keeps the screen they should lead to. Rows and columns are 0-based. */
final class PanelWriter {
    /** Commands. */
    static final int WRITE = 0xF1, ERASE_WRITE = 0xF5, ERASE_WRITE_ALTERNATE = 0x7E;
    /** Types of extended attributes; {@link #ALL} resets. */
    static final int ALL = 0x00, BASIC = 0xC0, HIGHLIGHT = 0x41, COLOR = 0x42;
    /** Colours. */
    static final int BLUE = 0xF1, RED = 0xF2, GREEN = 0xF4, TURQUOISE = 0xF5, YELLOW = 0xF6, WHITE = 0xF7;
    /** Highlighting. */
    static final int REVERSE = 0xF2, UNDERSCORE = 0xF4;
    /** Field attributes in the form of graphic characters. */
    static final int INPUT = 0x40,
            INPUT_NUMERIC = 0x50,
            PROTECTED = 0x60,
            PROTECTED_BRIGHT = 0xE8,
            SKIP = 0xF0,
            SKIP_BRIGHT = 0xF8;

    private static final int SF = 0x1D, SFE = 0x29, SBA = 0x11, SA = 0x28, IC = 0x13, RA = 0x3C;
    private static final Charset EBCDIC = Charset.forName("IBM037");
    /** The graphic characters that stand for six bits in a 12-bit address. */
    private static final String SIX_BITS = " ABCDEFGHI¢.<(+|&JKLMNOPQR!$*);¬-/STUVWXYZ¦,%_>?0123456789:#@'=\"";

    private static final byte[] ADDRESS_CODES = SIX_BITS.getBytes(EBCDIC);

    private final int cols;
    private final char[] screen;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private int at;

    PanelWriter(int rows, int cols) {
        this.cols = cols;
        screen = new char[rows * cols];
        Arrays.fill(screen, ' ');
    }

    int rows() {
        return screen.length / cols;
    }

    int cols() {
        return cols;
    }

    /** Where the next character goes, as a buffer address. */
    int at() {
        return at;
    }

    PanelWriter begin(int command, int wcc) {
        record.reset();
        record.write(command);
        record.write(wcc);
        if (command != WRITE) {
            Arrays.fill(screen, ' ');
            at = 0;
        }
        return this;
    }

    PanelWriter to(int row, int col) {
        at = row * cols + col;
        record.write(SBA);
        address(at);
        return this;
    }

    PanelWriter field(int attribute) {
        record.write(SF);
        record.write(attribute);
        show(' ');
        return this;
    }

    PanelWriter field(int attribute, int color) {
        return extended(BASIC, attribute, COLOR, color);
    }

    PanelWriter field(int attribute, int color, int highlight) {
        return extended(BASIC, attribute, COLOR, color, HIGHLIGHT, highlight);
    }

    PanelWriter attribute(int type, int value) {
        record.write(SA);
        record.write(type);
        record.write(value);
        return this;
    }

    PanelWriter cursor() {
        record.write(IC);
        return this;
    }

    PanelWriter text(String text) {
        record.writeBytes(text.getBytes(EBCDIC));
        for (int i = 0; i < text.length(); i++) {
            show(text.charAt(i));
        }
        return this;
    }

    /** Repeats a character up to, not including, a position. */
    PanelWriter repeat(char character, int row, int col) {
        return repeat(character, row * cols + col);
    }

    /** Nulls up to, not including, a buffer address. */
    PanelWriter nulls(int to) {
        return repeat('\0', to);
    }

    byte[] record() {
        return record.toByteArray();
    }

    /** What the screen should show: one character a position, nulls and attributes as blanks. */
    String screen() {
        return new String(screen);
    }

    private PanelWriter repeat(char character, int address) {
        int to = address % screen.length;
        record.write(RA);
        address(to);
        record.write(character == 0 ? 0 : String.valueOf(character).getBytes(EBCDIC)[0]);
        do {
            show(character == 0 ? ' ' : character);
        } while (at != to);
        return this;
    }

    private PanelWriter extended(int... pairs) {
        record.write(SFE);
        record.write(pairs.length / 2);
        for (int value : pairs) {
            record.write(value);
        }
        show(' ');
        return this;
    }

    private void address(int address) {
        boolean twelveBits = screen.length <= 4096;
        record.write(twelveBits ? ADDRESS_CODES[address >> 6] : address >> 8 & 0x3F);
        record.write(twelveBits ? ADDRESS_CODES[address & 0x3F] : address & 0xFF);
    }

    private void show(char character) {
        screen[at] = character;
        at = (at + 1) % screen.length;
    }
}
