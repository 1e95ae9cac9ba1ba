package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.screen.CharacterAttributes;
import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.screen.ScreenBuffer;
import java.nio.charset.StandardCharsets;

/** Does on a screen buffer what text and control sequences say: enough of a VT100 for banners, logons and simple menus. */
final class VtScreen implements VtParser.Sink {
    private static final int TAB_STOPS = 8;
    private static final int SUBSTITUTE = 0x6F;
    private static final int BLINK = 0xF1;
    private static final int REVERSE = 0xF2;
    private static final int UNDERSCORE = 0xF4;
    private static final int INTENSIFY = 0xF8;
    /** The 3270 colours of black, red, green, yellow, blue, magenta, cyan and white. */
    private static final int[] COLORS = {0xF8, 0xF2, 0xF4, 0xF6, 0xF1, 0xF3, 0xF5, 0xF7};

    private final CodePage codePage;
    private final byte[] cell = new byte[1];
    private final CharacterAttributes attributes = new CharacterAttributes();
    private final ByteSink report = new ByteSink(16);
    private ScreenBuffer screen;
    private boolean wrapDue;
    private int top;
    private int bottom;
    private int savedCursor;

    VtScreen(CodePage codePage, ScreenBuffer screen) {
        this.codePage = codePage;
        this.screen = screen;
        reset(screen);
    }

    /** Works on this screen from now on, as after power-on. */
    void reset(ScreenBuffer on) {
        screen = on;
        attributes.reset();
        wrapDue = false;
        top = 0;
        bottom = screen.rows() - 1;
        savedCursor = 0;
    }

    /** What the host asked about us; the caller sends and clears it. */
    ByteSink report() {
        return report;
    }

    @Override
    public void print(int codePoint) {
        if (wrapDue) {
            carriageReturn();
            lineFeed();
        }
        int code = codePage.ebcdic(codePoint);
        cell[0] = (byte) (code < 0 ? SUBSTITUTE : code);
        int at = screen.cursor();
        screen.put(at, cell, 0, 1, attributes);
        if (column() == screen.cols() - 1) {
            wrapDue = true;
        } else {
            screen.cursor(at + 1);
        }
    }

    @Override
    public void control(int code) {
        switch (code) {
            case '\b' -> move(row(), column() - 1);
            case '\t' -> move(row(), (column() / TAB_STOPS + 1) * TAB_STOPS);
            case '\n', 0x0B, '\f' -> lineFeed();
            case '\r' -> carriageReturn();
            default -> {}
        }
    }

    @Override
    public void escape(int last) {
        switch (last) {
            case '7' -> savedCursor = screen.cursor();
            case '8' -> move(savedCursor / screen.cols(), savedCursor % screen.cols());
            case 'D' -> lineFeed();
            case 'E' -> {
                carriageReturn();
                lineFeed();
            }
            case 'M' -> reverseLineFeed();
            case 'c' -> {
                screen.clear();
                reset(screen);
            }
            default -> {}
        }
    }

    @Override
    public void sequence(int last, int[] parameters, int count, boolean isPrivate) {
        if (isPrivate) {
            return;
        }
        int first = count > 0 ? parameters[0] : 0;
        int n = Math.max(1, first);
        switch (last) {
            case 'A' -> move(row() - n, column());
            case 'B', 'e' -> move(row() + n, column());
            case 'C', 'a' -> move(row(), column() + n);
            case 'D' -> move(row(), column() - n);
            case 'E' -> move(row() + n, 0);
            case 'F' -> move(row() - n, 0);
            case 'G', '`' -> move(row(), n - 1);
            case 'H', 'f' -> move(n - 1, (count > 1 ? Math.max(1, parameters[1]) : 1) - 1);
            case 'd' -> move(n - 1, column());
            case 'J' -> eraseDisplay(first);
            case 'K' -> eraseLine(first);
            case 'L' -> insertLines(row(), n);
            case 'M' -> deleteLines(row(), n);
            case 'P' -> deleteCharacters(n);
            case 'X' -> screen.erase(screen.cursor(), Math.min(screen.cursor() + n, rowStart(row() + 1)));
            case '@' -> insertCharacters(n);
            case 'c' -> report("\u001B[?1;2c");
            case 'm' -> rendition(parameters, count);
            case 'n' -> status(first);
            case 'r' -> region(first, count > 1 ? parameters[1] : 0);
            default -> {}
        }
    }

    private int row() {
        return screen.cursor() / screen.cols();
    }

    private int column() {
        return screen.cursor() % screen.cols();
    }

    private int rowStart(int row) {
        return row * screen.cols();
    }

    private void move(int row, int column) {
        wrapDue = false;
        int toRow = Math.max(0, Math.min(row, screen.rows() - 1));
        int toColumn = Math.max(0, Math.min(column, screen.cols() - 1));
        screen.cursor(rowStart(toRow) + toColumn);
    }

    private void carriageReturn() {
        move(row(), 0);
    }

    private void lineFeed() {
        if (row() == bottom) {
            deleteLines(top, 1);
            wrapDue = false;
        } else {
            move(row() + 1, column());
        }
    }

    private void reverseLineFeed() {
        if (row() == top) {
            insertLines(top, 1);
        } else {
            move(row() - 1, column());
        }
    }

    private void eraseDisplay(int how) {
        int at = screen.cursor();
        switch (how) {
            case 0 -> screen.erase(at, screen.size());
            case 1 -> screen.erase(0, at + 1);
            default -> screen.erase(0, screen.size());
        }
    }

    private void eraseLine(int how) {
        int at = screen.cursor();
        int start = rowStart(row());
        switch (how) {
            case 0 -> screen.erase(at, start + screen.cols());
            case 1 -> screen.erase(start, at + 1);
            default -> screen.erase(start, start + screen.cols());
        }
    }

    private void deleteLines(int row, int lines) {
        if (row >= top && row <= bottom) {
            shiftBack(rowStart(row), rowStart(bottom + 1), lines * screen.cols());
        }
    }

    private void insertLines(int row, int lines) {
        if (row >= top && row <= bottom) {
            shiftOn(rowStart(row), rowStart(bottom + 1), lines * screen.cols());
        }
    }

    private void deleteCharacters(int n) {
        shiftBack(screen.cursor(), rowStart(row() + 1), n);
    }

    private void insertCharacters(int n) {
        shiftOn(screen.cursor(), rowStart(row() + 1), n);
    }

    /** Moves what is in the range {@code by} positions to its start, and erases the rest. */
    private void shiftBack(int from, int to, int by) {
        int kept = Math.max(from, to - by);
        for (int at = from; at < kept; at++) {
            screen.copy(at + by, at);
        }
        screen.erase(kept, to);
    }

    /** Moves what is in the range {@code by} positions to its end, and erases the rest. */
    private void shiftOn(int from, int to, int by) {
        int first = Math.min(to, from + by);
        for (int at = to - 1; at >= first; at--) {
            screen.copy(at - by, at);
        }
        screen.erase(from, first);
    }

    private void region(int first, int last) {
        int newTop = Math.max(1, first) - 1;
        int newBottom = (last == 0 ? screen.rows() : Math.min(last, screen.rows())) - 1;
        if (newTop < newBottom) {
            top = newTop;
            bottom = newBottom;
            move(0, 0);
        }
    }

    private void status(int what) {
        if (what == 5) {
            report("\u001B[0n");
        } else if (what == 6) {
            report("\u001B[" + (row() + 1) + ';' + (column() + 1) + 'R');
        }
    }

    private void report(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        report.put(bytes, 0, bytes.length);
    }

    private void rendition(int[] parameters, int count) {
        if (count == 0) {
            attributes.reset();
        }
        for (int i = 0; i < count; i++) {
            rendition(parameters[i]);
        }
    }

    private void rendition(int code) {
        switch (code) {
            case 0 -> attributes.reset();
            case 1 -> attributes.set(Plane.HIGHLIGHTING, INTENSIFY);
            case 4 -> attributes.set(Plane.HIGHLIGHTING, UNDERSCORE);
            case 5 -> attributes.set(Plane.HIGHLIGHTING, BLINK);
            case 7 -> attributes.set(Plane.HIGHLIGHTING, REVERSE);
            case 22, 24, 25, 27 -> attributes.set(Plane.HIGHLIGHTING, 0);
            case 30, 31, 32, 33, 34, 35, 36, 37 -> attributes.set(Plane.COLOR, COLORS[code - 30]);
            case 39 -> attributes.set(Plane.COLOR, 0);
            case 40, 41, 42, 43, 44, 45, 46, 47 -> attributes.set(Plane.BACKGROUND, COLORS[code - 40]);
            case 49 -> attributes.set(Plane.BACKGROUND, 0);
            default -> {}
        }
    }
}
