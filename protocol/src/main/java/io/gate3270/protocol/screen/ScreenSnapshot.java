package io.gate3270.protocol.screen;

import io.gate3270.protocol.charset.AplSet;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.FieldAttribute;
import java.util.ArrayList;
import java.util.List;

/**
 * What a screen, its cursor and its status line showed at one moment. Immutable and thread-safe; bytes were copied, strings are made when
 * somebody asks. Offsets are 0-based buffer addresses; rows as a person counts them are 1-based and say so.
 */
public final class ScreenSnapshot {
    /** What {@link #codeAt} answers where a field starts; no character can have this code. */
    public static final int ATTRIBUTE = 0x1D;

    private final Status status;
    private final Cells cells;

    /** What the status line says. */
    record Status(long version, ScreenMode mode, KeyboardLock lock, boolean insert, CodePage codePage) {}

    /** The copied planes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the snapshot
    record Cells(int rows, int cols, int cursor, byte[] characters, FieldStarts starts, AttributePlanes planes) {}

    ScreenSnapshot(Status status, Cells cells) {
        this.status = status;
        this.cells = cells;
    }

    /** Grows by one with each host record that changed something and with each local change. */
    public long version() {
        return status.version;
    }

    /** Who the terminal talked to. */
    public ScreenMode mode() {
        return status.mode;
    }

    /** Why the keyboard accepted no input. */
    public KeyboardLock lock() {
        return status.lock;
    }

    /** True in insert mode. */
    public boolean insert() {
        return status.insert;
    }

    /** The code page in which {@link #codeAt} is to be read. */
    public CodePage codePage() {
        return status.codePage;
    }

    /** Number of rows. */
    public int rows() {
        return cells.rows;
    }

    /** Number of columns. */
    public int cols() {
        return cells.cols;
    }

    /** Number of positions. */
    public int size() {
        return cells.characters.length;
    }

    /** Where the cursor was. */
    public int cursor() {
        return cells.cursor;
    }

    /** True if there was at least one field. */
    public boolean formatted() {
        return !cells.starts.isEmpty();
    }

    /** The EBCDIC code at a position, {@link #ATTRIBUTE} where a field starts. */
    public int codeAt(int offset) {
        return attributeAt(offset) ? ATTRIBUTE : cells.characters[offset] & 0xFF;
    }

    /** True if a field starts here. */
    public boolean attributeAt(int offset) {
        return cells.starts.at(checked(offset));
    }

    /** True if the position belongs to a field that is not displayed. */
    public boolean hiddenAt(int offset) {
        int field = fieldOf(offset);
        return field >= 0 && FieldAttribute.isNonDisplay(cells.characters[field]);
    }

    /** True if the character came by Graphic Escape. */
    public boolean graphicEscapeAt(int offset) {
        return cells.planes.get(Plane.CHARACTER_SET, checked(offset)) == Plane.GRAPHIC_ESCAPE;
    }

    /** The attribute (bits 20, 10, 0C, 01) of the field that starts at this offset. */
    public int fieldAttributeAt(int attributeOffset) {
        if (!attributeAt(attributeOffset)) {
            throw new IllegalArgumentException("no field starts at offset " + attributeOffset);
        }
        return cells.characters[attributeOffset];
    }

    /** The colour set for exactly this position, 0 for the default; where a field starts, the field's. */
    public int colorAt(int offset) {
        return extendedAt(Plane.COLOR, offset);
    }

    /** The highlighting set for exactly this position, 0 for the default; where a field starts, the field's. */
    public int highlightAt(int offset) {
        return extendedAt(Plane.HIGHLIGHTING, offset);
    }

    /** The background set for exactly this position, 0 for the default; where a field starts, the field's. */
    public int backgroundAt(int offset) {
        return extendedAt(Plane.BACKGROUND, offset);
    }

    /** The character set set for exactly this position, 0 for the default; where a field starts, the field's. */
    public int charsetAt(int offset) {
        int set = extendedAt(Plane.CHARACTER_SET, offset);
        return set == Plane.GRAPHIC_ESCAPE ? 0 : set;
    }

    /** The value of any extended attribute of exactly this position, 0 for the default; where a field starts, the field's. */
    public int extendedAt(Plane plane, int offset) {
        return cells.planes.get(plane, checked(offset));
    }

    /** Where the field that holds this position starts; an attribute belongs to its own field. -1 if unformatted. */
    public int fieldOf(int offset) {
        return cells.starts.governing(checked(offset));
    }

    /** One row, counted from 1: exactly {@link #cols()} characters; nulls, attributes and hidden characters are blanks. */
    public String row(int row1) {
        int from = (row1 - 1) * cols();
        return text(from, from + cols(), false);
    }

    /** All rows from the top. */
    public List<String> text() {
        List<String> text = new ArrayList<>(rows());
        for (int row = 1; row <= rows(); row++) {
            text.add(row(row));
        }
        return List.copyOf(text);
    }

    /**
     * The characters of {@code [from, to)}, one a position; nulls and attributes are blanks, hidden characters too unless
     * {@code revealHidden}. A {@code to} beyond the screen goes on at the top.
     */
    public String text(int from, int to, boolean revealHidden) {
        char[] text = new char[to - from];
        boolean hidden = from < to && hiddenAt(from % size());
        for (int i = 0; i < text.length; i++) {
            int offset = (from + i) % size();
            if (cells.starts.at(offset)) {
                hidden = FieldAttribute.isNonDisplay(cells.characters[offset]);
                text[i] = ' ';
            } else {
                text[i] = hidden && !revealHidden ? ' ' : unicode(offset);
            }
        }
        return new String(text);
    }

    /** All fields in buffer order. */
    public List<ScreenField> fields() {
        List<ScreenField> fields = new ArrayList<>();
        for (int start = cells.starts.ceiling(0); start >= 0; start = cells.starts.ceiling(start + 1)) {
            fields.add(field(fields.size(), start));
        }
        return List.copyOf(fields);
    }

    private ScreenField field(int index, int start) {
        int next = cells.starts.after(start);
        int length = (next - start - 1 + size()) % size();
        return new ScreenField(
                index,
                start,
                (start + 1) % size(),
                length,
                cells.characters[start],
                colorAt(start),
                highlightAt(start),
                backgroundAt(start),
                charsetAt(start));
    }

    /** What a field holds, one character a position, nulls as blanks; a hidden field is all blanks unless {@code revealHidden}. */
    public String text(ScreenField field, boolean revealHidden) {
        return text(field.offset(), field.offset() + field.length(), revealHidden);
    }

    private char unicode(int offset) {
        int code = cells.characters[offset] & 0xFF;
        return aplAt(offset) ? AplSet.unicode(code) : codePage().unicode(code);
    }

    /** A character is of the APL set if it came by GE, if its own set says so, or if it has none and its field's does. */
    private boolean aplAt(int offset) {
        if (!cells.planes.dirty(Plane.CHARACTER_SET)) {
            return false;
        }
        int set = cells.planes.get(Plane.CHARACTER_SET, offset);
        if (set == 0) {
            int field = fieldOf(offset);
            set = field < 0 ? 0 : cells.planes.get(Plane.CHARACTER_SET, field);
        }
        return set == Plane.GRAPHIC_ESCAPE || set == Plane.APL;
    }

    private int checked(int offset) {
        if (offset < 0 || offset >= size()) {
            throw new IndexOutOfBoundsException("offset " + offset + " (expected: 0 to " + (size() - 1) + ")");
        }
        return offset;
    }
}
