package io.gate3270.protocol.screen;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.FieldAttribute;
import java.util.Arrays;

/**
 * The positions of one screen as parallel byte planes, and the cursor. An attribute byte lives in the character plane, where
 * {@link #fieldStartsAt} says so.
 *
 * <p>Owned by one thread; all addresses must be below {@link #size()}, ranges are half-open and do not wrap. What other threads see is a
 * {@link ScreenSnapshot}.
 */
public final class ScreenBuffer {
    /** What {@link #fieldOf} answers on an unformatted screen. */
    public static final int NO_FIELD = FieldStarts.NONE;

    private final byte[] characters;
    private final FieldStarts starts;
    private final AttributePlanes planes;
    private final SecretCells secrets;
    private int rows;
    private int cols;
    private int size;
    private int cursor;
    private boolean touched;

    /** A screen of {@code rows} by {@code cols} nulls that can later have up to {@code capacity} positions. */
    public ScreenBuffer(int rows, int cols, int capacity) {
        characters = new byte[capacity];
        starts = new FieldStarts(capacity);
        planes = new AttributePlanes(capacity);
        secrets = new SecretCells(capacity);
        resize(rows, cols);
    }

    /** Gives the screen another size, and clears it. */
    public void resize(int newRows, int newCols) {
        if (newRows * newCols > characters.length) {
            throw new IllegalArgumentException(
                    newRows + "x" + newCols + " positions (expected: at most " + characters.length + ")");
        }
        clear();
        rows = newRows;
        cols = newCols;
        size = newRows * newCols;
    }

    /** Makes all positions null, drops all fields and attributes, and homes the cursor to 0. */
    public void clear() {
        Arrays.fill(characters, 0, size, (byte) 0);
        starts.clear();
        planes.clear(size);
        secrets.clear();
        cursor = 0;
        touched = true;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int cols() {
        return cols;
    }

    /** Number of positions. */
    public int size() {
        return size;
    }

    /** Where the cursor is. */
    public int cursor() {
        return cursor;
    }

    /** Moves the cursor. */
    public void cursor(int position) {
        touched |= cursor != position;
        cursor = position;
    }

    /** The position after this one; after the last comes 0. */
    public int next(int position) {
        return position + 1 == size ? 0 : position + 1;
    }

    /** The position before this one; before 0 comes the last. */
    public int previous(int position) {
        return position == 0 ? size - 1 : position - 1;
    }

    /** True if there is at least one field. */
    public boolean formatted() {
        return !starts.isEmpty();
    }

    /** True if a field starts here, that is: the position shows a blank and holds an attribute byte. */
    public boolean fieldStartsAt(int position) {
        return starts.at(position);
    }

    /** Where the field that holds this position starts; an attribute belongs to its own field. {@link #NO_FIELD} if unformatted. */
    public int fieldOf(int position) {
        return starts.governing(position);
    }

    /** Where the next field after this position starts, wrapping around; {@link #NO_FIELD} if unformatted. */
    public int nextField(int position) {
        return starts.after(position);
    }

    /** The first start of a field in {@code [from, size)}, not wrapping; {@link #NO_FIELD} if there is none. */
    public int nextFieldWithin(int from) {
        return starts.ceiling(from);
    }

    /** The attribute byte (bits 20, 10, 0C, 01) of the field that holds this position; 0 if unformatted. */
    public int attributeFor(int position) {
        int field = starts.governing(position);
        return field == NO_FIELD ? 0 : characters[field];
    }

    /** The byte at a position: a character, or the attribute (bits 20, 10, 0C, 01) if a field starts there. */
    public int code(int position) {
        return characters[position] & 0xFF;
    }

    /** The value of an extended attribute at exactly this position, 0 to 255. */
    public int extended(Plane plane, int position) {
        return planes.get(plane, position);
    }

    /** True if some position may have another value of this attribute than the default. */
    public boolean hasExtended(Plane plane) {
        return planes.dirty(plane);
    }

    /** Puts {@code source[from..from+count)} at {@code [position, position + count)}, over attributes too. */
    public void put(int position, byte[] source, int from, int count, CharacterAttributes attributes) {
        System.arraycopy(source, from, characters, position, count);
        overwritten(position, position + count, attributes);
    }

    /** Puts {@code code} at all of {@code [from, to)}, over attributes too. */
    public void fill(int from, int to, int code, CharacterAttributes attributes) {
        Arrays.fill(characters, from, to, (byte) code);
        overwritten(from, to, attributes);
    }

    /** Makes {@code [from, to)} nulls with default attributes. */
    public void erase(int from, int to) {
        fill(from, to, 0, CharacterAttributes.DEFAULTS);
    }

    /**
     * Makes the characters of all unprotected fields in {@code [from, to)} nulls with default attributes; the attributes stay, their modified
     * data tags too. An unformatted screen is unprotected.
     */
    public void eraseUnprotected(int from, int to) {
        int at = from;
        boolean open = !FieldAttribute.isProtected(attributeFor(from));
        while (at < to) {
            int start = starts.ceiling(at);
            int end = start == NO_FIELD || start > to ? to : start;
            if (open && end > at) {
                erase(at, end);
            }
            if (end == to) {
                return;
            }
            open = !FieldAttribute.isProtected(characters[end]);
            at = end + 1;
        }
    }

    /**
     * Erases all unprotected characters, resets their fields' modified data tags, and puts the cursor at the first of them; an unformatted
     * screen is cleared.
     */
    public void eraseAllUnprotected() {
        eraseUnprotected(0, size);
        resetModified(true);
        cursor(firstEntry());
    }

    /** The first position of the first unprotected field that has one, 0 if there is none. */
    private int firstEntry() {
        for (int start = starts.ceiling(0); start != NO_FIELD; start = starts.ceiling(start + 1)) {
            if (!FieldAttribute.isProtected(characters[start]) && !starts.at(next(start))) {
                return next(start);
            }
        }
        return 0;
    }

    /** Sets the modified data tags of all fields, or of the unprotected ones only, to 0. */
    public void resetModified(boolean unprotectedOnly) {
        for (int start = starts.ceiling(0); start != NO_FIELD; start = starts.ceiling(start + 1)) {
            if (!unprotectedOnly || !FieldAttribute.isProtected(characters[start])) {
                modified(start, false);
            }
        }
    }

    private void overwritten(int from, int to, CharacterAttributes attributes) {
        boolean fields = starts.removeRange(from, to);
        planes.fill(from, to, attributes, fields);
        secrets.removeRange(from, to);
        touched = true;
    }

    /** Puts one character that the operator typed, with default attributes; {@code secret}: it is masked in traces. */
    public void type(int position, int code, boolean secret) {
        characters[position] = (byte) code;
        overwritten(position, position + 1, CharacterAttributes.DEFAULTS);
        if (secret) {
            secrets.add(position);
        }
    }

    /** Copies one position, with its attributes, over another; neither may be the start of a field. */
    public void copy(int from, int to) {
        characters[to] = characters[from];
        planes.copy(from, to);
        secrets.copy(from, to);
        touched = true;
    }

    /** Starts a field here, with default extended attributes. */
    public void startField(int position, int attribute) {
        planes.reset(position, starts.add(position));
        secrets.removeRange(position, position + 1);
        attribute(position, attribute);
    }

    /** Changes the attribute byte of the field that starts here. */
    public void attribute(int fieldStart, int attribute) {
        characters[fieldStart] = (byte) (attribute & FieldAttribute.MASK);
        touched = true;
    }

    /** Sets an extended attribute of the field that starts here. */
    public void extended(Plane plane, int fieldStart, int value) {
        planes.setField(plane, fieldStart, value);
        touched = true;
    }

    /** Sets or resets the modified data tag of the field that starts here. */
    public void modified(int fieldStart, boolean modified) {
        int attribute = characters[fieldStart];
        attribute(fieldStart, modified ? attribute | FieldAttribute.MDT : attribute & ~FieldAttribute.MDT);
    }

    /** True if the character here must not be shown in a trace: it was typed as a secret, or its field is not displayed. */
    public boolean secretAt(int position) {
        return secrets.at(position) || FieldAttribute.isNonDisplay(attributeFor(position));
    }

    /** True if something changed since this was last asked. */
    public boolean takeTouched() {
        boolean was = touched;
        touched = false;
        return was;
    }

    /** An immutable copy of all this and of what the status line shows. */
    public ScreenSnapshot snapshot(
            long version, ScreenMode mode, KeyboardLock lock, boolean insert, CodePage codePage) {
        return new ScreenSnapshot(
                new ScreenSnapshot.Status(version, mode, lock, insert, codePage),
                new ScreenSnapshot.Cells(
                        rows, cols, cursor, Arrays.copyOf(characters, size), starts.copy(size), planes.snapshot(size)));
    }
}
