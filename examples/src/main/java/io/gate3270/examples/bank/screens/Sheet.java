package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import io.gate3270.protocol.hostside.FieldStyle.Highlight;
import io.gate3270.protocol.hostside.ScreenComposer;
import io.gate3270.protocol.hostside.ScreenComposer.Canvas;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Paper with the bank's letterhead.
 *
 * <pre>
 *   row 1     program                title               date and time
 *   row 2     terminal                                          teller
 *   row 4 on  the screen's own
 *   rows-2    message
 *   rows-1    broadcast
 *   rows      keys
 * </pre>
 */
public final class Sheet {
    static final FieldStyle LABEL = FieldStyle.TEXT.in(Color.TURQUOISE);
    static final FieldStyle VALUE = FieldStyle.TEXT.in(Color.WHITE);
    static final FieldStyle HEADING = FieldStyle.TEXT.in(Color.BLUE).with(Highlight.UNDERSCORE);
    static final FieldStyle GOOD = FieldStyle.TEXT.in(Color.GREEN);
    static final FieldStyle BAD = FieldStyle.TEXT.in(Color.RED).bright();

    /** The first row that belongs to the screen. */
    static final int FIRST_ROW = 4;

    private static final int DEFAULT_SIZE = 24 * 80;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final FieldStyle TITLE = FieldStyle.TEXT.in(Color.WHITE).bright();
    private static final FieldStyle PROGRAM = FieldStyle.TEXT.in(Color.BLUE);
    private static final FieldStyle KEYS = FieldStyle.TEXT.in(Color.BLUE);
    private static final FieldStyle BROADCAST = FieldStyle.TEXT.in(Color.YELLOW).with(Highlight.REVERSE);

    private final ScreenComposer composer;
    private final Letterhead letterhead;

    /** What stands on every sheet: who works where, and when. */
    public record Letterhead(String lu, String teller, LocalDateTime now) {}

    private Sheet(ScreenComposer composer, Letterhead letterhead) {
        this.composer = composer;
        this.letterhead = letterhead;
    }

    /** An empty screen. */
    public static Sheet blank(Canvas canvas, Letterhead letterhead) {
        // A model 2 has one size; to the others the default size is not the one that all of their rows need.
        ScreenComposer composer = canvas.size() == DEFAULT_SIZE
                ? ScreenComposer.eraseWrite(canvas)
                : ScreenComposer.eraseWriteAlternate(canvas);
        return new Sheet(composer.resetModified(), letterhead);
    }

    /** What is on the screen, to be written on. */
    public static Sheet more(Canvas canvas, Letterhead letterhead) {
        return new Sheet(ScreenComposer.write(canvas), letterhead);
    }

    /** A record that writes a line over the broadcast line of any sheet, and leaves everything else alone. */
    public static Bytes broadcast(Canvas canvas, String text) {
        Sheet sheet = new Sheet(ScreenComposer.write(canvas).alarm(), new Letterhead("", "", LocalDateTime.MIN));
        int row = canvas.rows() - 1;
        String line = text.length() > canvas.cols() - 2 ? text.substring(0, canvas.cols() - 2) : text;
        sheet.composer.label(row, 2, BROADCAST, line).clearTo(row + 1, 1);
        return sheet.composer.record();
    }

    int rows() {
        return composer.canvas().rows();
    }

    int cols() {
        return composer.canvas().cols();
    }

    /** True if lists have room for more columns than 80. */
    boolean wide() {
        return cols() >= 120;
    }

    Sheet head(String program, String title) {
        put(1, 2, PROGRAM, program);
        put(1, (cols() - title.length()) / 2 + 1, TITLE, title);
        String stamp = STAMP.format(letterhead.now());
        put(1, cols() - stamp.length(), PROGRAM, stamp);
        put(2, 2, LABEL, "TERMINAL " + (letterhead.lu().isEmpty() ? "(NO NAME)" : letterhead.lu()));
        if (!letterhead.teller().isEmpty()) {
            String teller = "TELLER " + letterhead.teller();
            put(2, cols() - teller.length(), LABEL, teller);
        }
        return this;
    }

    /** Message and keys; every sheet that is complete opens the keyboard. */
    Sheet foot(Notice notice, String keys) {
        put(rows() - 2, 2, notice.error() ? BAD : GOOD, notice.text());
        put(rows() - 1, 2, FieldStyle.TEXT, "");
        put(rows(), 2, KEYS, keys);
        composer.restore();
        if (notice.error()) {
            composer.alarm();
        }
        return this;
    }

    Sheet put(int row, int col, FieldStyle style, String text) {
        composer.label(row, col, style, text);
        return this;
    }

    /** A field to type in. What it holds already comes back whether or not it is typed over. */
    Sheet input(Slot slot, FieldStyle style, String content) {
        FieldStyle sent = content.isEmpty() ? style : style.modified();
        composer.input(slot.row(), slot.col(), slot.length(), sent, content);
        return this;
    }

    Sheet line(int row, char character) {
        composer.label(row, 2, LABEL, "").repeatTo(row, cols(), character);
        return this;
    }

    Sheet cursor(Slot slot) {
        composer.cursor(slot.row(), slot.col());
        return this;
    }

    Sheet restore() {
        composer.restore();
        return this;
    }

    /** Text without a field, for screens that have none. */
    Sheet raw(int row, int col, String text) {
        composer.at(row, col).text(text);
        return this;
    }

    Sheet rawCursor(int row, int col) {
        composer.cursor(row, col);
        return this;
    }

    /** What was painted. */
    public Bytes record() {
        return composer.record();
    }
}
