package io.gate3270.protocol.keyboard;

/**
 * A second opinion on keys: a screen as three arrays, each key written down one position at a time, as an operator would see it. An attribute
 * is a position where {@code field} is true.
 */
final class ModelKeyboard {
    private static final int PROTECTED = 0x20;
    private static final int SKIP = 0x30;
    private static final int MDT = 0x01;

    final int cols;
    final int[] codes;
    final boolean[] field;
    int cursor;
    boolean insert;

    ModelKeyboard(int rows, int cols) {
        this.cols = cols;
        codes = new int[rows * cols];
        field = new boolean[rows * cols];
    }

    /** Presses a key; false if that is an operator error. */
    boolean press(Key key) {
        switch (key) {
            case LEFT -> cursor = wrap(cursor - 1);
            case RIGHT -> cursor = wrap(cursor + 1);
            case UP -> cursor = wrap(cursor - cols);
            case DOWN -> cursor = wrap(cursor + cols);
            case TAB -> cursor = entryFrom(cursor);
            case HOME -> cursor = entryFrom(codes.length - 1);
            case BACK_TAB -> cursor = entryBefore(cursor);
            case NEWLINE -> {
                int row = wrap((cursor / cols + 1) * cols);
                cursor = field[row] || closed(row) ? entryFrom(row) : row;
            }
            case INSERT -> insert = true;
            case ERASE_INPUT -> eraseInput();
            case ERASE_EOF -> {
                return eraseEof();
            }
            case DELETE -> {
                return delete();
            }
            case DUP -> {
                boolean stored = store(0x1C);
                cursor = stored ? entryFrom(cursor) : cursor;
                return stored;
            }
            case FIELD_MARK -> {
                return type(0x1E);
            }
            default -> throw new IllegalArgumentException(key + " is not modelled");
        }
        return true;
    }

    boolean type(int code) {
        if (!store(code)) {
            return false;
        }
        cursor = wrap(cursor + 1);
        while (field[cursor]) {
            if ((codes[cursor] & SKIP) == SKIP) {
                cursor = entryFrom(cursor);
                return true;
            }
            cursor = wrap(cursor + 1);
        }
        return true;
    }

    private boolean store(int code) {
        if (field[cursor] || closed(cursor)) {
            return false;
        }
        if (insert) {
            int hole = cursor;
            while (codes[hole] != 0) {
                hole = wrap(hole + 1);
                if (field[hole] || hole == endOfUnformatted() || hole == cursor) {
                    return false;
                }
            }
            for (; hole != cursor; hole = wrap(hole - 1)) {
                codes[hole] = codes[wrap(hole - 1)];
            }
        }
        codes[cursor] = code;
        modify();
        return true;
    }

    private boolean delete() {
        if (field[cursor] || closed(cursor)) {
            return false;
        }
        int at = cursor;
        while (!field[wrap(at + 1)] && wrap(at + 1) != endOfUnformatted() && wrap(at + 1) != cursor) {
            codes[at] = codes[wrap(at + 1)];
            at = wrap(at + 1);
        }
        codes[at] = 0;
        modify();
        return true;
    }

    private boolean eraseEof() {
        if (field[cursor] || closed(cursor)) {
            return false;
        }
        int at = cursor;
        do {
            codes[at] = 0;
            at = wrap(at + 1);
        } while (!field[at] && at != endOfUnformatted() && at != cursor);
        modify();
        return true;
    }

    private void eraseInput() {
        for (int i = 0; i < codes.length; i++) {
            if (!closed(i)) {
                codes[i] = field[i] ? codes[i] & ~MDT : 0;
            }
        }
        cursor = entryFrom(0);
    }

    /** An unformatted screen ends where it ends; a field may go on at the top. */
    private int endOfUnformatted() {
        return start(cursor) < 0 ? 0 : -1;
    }

    private void modify() {
        if (start(cursor) >= 0) {
            codes[start(cursor)] |= MDT;
        }
    }

    /** The first position of the first unprotected, non-empty field whose attribute is found from here on, going around; 0 if none. */
    private int entryFrom(int from) {
        for (int i = 0; i < codes.length; i++) {
            int at = wrap(from + i);
            if (entry(at)) {
                return wrap(at + 1);
            }
        }
        return 0;
    }

    /** The same going back, but not the field that the cursor is at the first position of. */
    private int entryBefore(int from) {
        int at = wrap(from - 1);
        at = field[at] ? wrap(at - 1) : at;
        for (int i = 0; i < codes.length; i++) {
            if (entry(wrap(at - i))) {
                return wrap(at - i + 1);
            }
        }
        return 0;
    }

    private boolean entry(int at) {
        return field[at] && (codes[at] & PROTECTED) == 0 && !field[wrap(at + 1)];
    }

    private boolean closed(int position) {
        int start = start(position);
        return start >= 0 && (codes[start] & PROTECTED) != 0;
    }

    private int start(int position) {
        for (int i = 0; i < codes.length; i++) {
            if (field[wrap(position - i)]) {
                return wrap(position - i);
            }
        }
        return -1;
    }

    private int wrap(int position) {
        return Math.floorMod(position, codes.length);
    }
}
