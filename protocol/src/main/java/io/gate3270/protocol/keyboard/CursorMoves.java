package io.gate3270.protocol.keyboard;

import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.screen.ScreenBuffer;

/** The keys that only move the cursor. None of them can fail; where no field will do, the cursor goes to 0. */
final class CursorMoves {
    private final ScreenBuffer screen;

    CursorMoves(ScreenBuffer screen) {
        this.screen = screen;
    }

    void left() {
        screen.cursor(screen.previous(screen.cursor()));
    }

    void right() {
        screen.cursor(screen.next(screen.cursor()));
    }

    void up() {
        int above = screen.cursor() - screen.cols();
        screen.cursor(above < 0 ? above + screen.size() : above);
    }

    void down() {
        screen.cursor((screen.cursor() + screen.cols()) % screen.size());
    }

    void tab() {
        screen.cursor(entryAfter(screen.cursor()));
    }

    void home() {
        screen.cursor(entryAfter(screen.size() - 1));
    }

    /** To the next row, or if that starts inside no unprotected field, to the next field from there. */
    void newline() {
        int row = (screen.cursor() / screen.cols() + 1) * screen.cols() % screen.size();
        boolean open = !screen.fieldStartsAt(row) && !FieldAttribute.isProtected(screen.attributeFor(row));
        screen.cursor(open ? row : entryAfter(row));
    }

    /** To the first position of this field, or if the cursor is there, of the unprotected field before. */
    void backTab() {
        int start = previousField(screen.previous(screen.cursor()));
        if (start == ScreenBuffer.NO_FIELD) {
            screen.cursor(0);
            return;
        }
        // The cursor just after an attribute, or on one, belongs to the field before for this key.
        if (screen.next(start) == screen.cursor()) {
            start = previousField(screen.previous(start));
        }
        int first = start;
        while (!entry(start)) {
            start = previousField(screen.previous(start));
            if (start == first) {
                screen.cursor(0);
                return;
            }
        }
        screen.cursor(screen.next(start));
    }

    private int previousField(int position) {
        return screen.fieldOf(position);
    }

    /** The first position of the first unprotected, non-empty field whose attribute is at or after {@code position}; 0 if none. */
    int entryAfter(int position) {
        int start = screen.nextField(screen.previous(position));
        if (start == ScreenBuffer.NO_FIELD) {
            return 0;
        }
        int first = start;
        while (!entry(start)) {
            start = screen.nextField(start);
            if (start == first) {
                return 0;
            }
        }
        return screen.next(start);
    }

    /** True if the operator can enter something into the field that starts here. */
    private boolean entry(int start) {
        return !FieldAttribute.isProtected(screen.code(start)) && !screen.fieldStartsAt(screen.next(start));
    }
}
