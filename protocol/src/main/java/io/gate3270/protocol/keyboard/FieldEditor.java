package io.gate3270.protocol.keyboard;

import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * The keys that change what a field holds. Each checks first and then acts: a refused key changes nothing. An unformatted screen is one
 * unprotected field without an attribute.
 */
final class FieldEditor {
    private static final int ZERO = 0xF0;
    private static final int NINE = 0xF9;
    private static final int MINUS = 0x60;
    private static final int PERIOD = 0x4B;
    private static final int COMMA = 0x6B;
    private static final int PLUS = 0x4E;

    private final ScreenBuffer screen;
    private final CursorMoves moves;
    private final boolean numericLock;

    FieldEditor(ScreenBuffer screen, CursorMoves moves, boolean numericLock) {
        this.screen = screen;
        this.moves = moves;
        this.numericLock = numericLock;
    }

    /** Puts one character at the cursor, or inserts it, and moves on; {@code secret}: it is masked in traces. */
    KeyOutcome type(int code, boolean secret, boolean insert) {
        KeyOutcome room = room(code, insert);
        if (room == KeyOutcome.ACCEPTED) {
            store(code, secret, insert);
            screen.cursor(afterTyping(screen.next(screen.cursor())));
        }
        return room;
    }

    /** DUP: its character, and on to the next field. */
    KeyOutcome dup(boolean insert) {
        KeyOutcome room = room(Orders.DUP, insert);
        if (room == KeyOutcome.ACCEPTED) {
            store(Orders.DUP, false, insert);
            moves.tab();
        }
        return room;
    }

    private KeyOutcome room(int code, boolean insert) {
        int cursor = screen.cursor();
        if (closed(cursor)) {
            return KeyOutcome.PROTECTED;
        }
        if (numericLock && FieldAttribute.isNumeric(screen.attributeFor(cursor)) && !numeric(code)) {
            return KeyOutcome.NUMERIC;
        }
        boolean full = insert && firstNull(cursor) == ScreenBuffer.NO_FIELD;
        return full ? KeyOutcome.OVERFLOW : KeyOutcome.ACCEPTED;
    }

    private void store(int code, boolean secret, boolean insert) {
        int cursor = screen.cursor();
        if (insert) {
            int target = firstNull(cursor);
            while (target != cursor) {
                int source = screen.previous(target);
                screen.copy(source, target);
                target = source;
            }
        }
        // What is typed where it is not displayed stays a secret, even if the host displays the field later.
        boolean hidden = FieldAttribute.isNonDisplay(screen.attributeFor(cursor));
        screen.type(cursor, code, secret || hidden);
        modified(cursor);
    }

    /** Where the cursor goes when the position after the last typed character is an attribute. */
    private int afterTyping(int position) {
        int at = position;
        // An attribute that follows: skip a field that says so, otherwise step over the attribute, and over the next.
        for (int fields = 0; screen.fieldStartsAt(at) && fields < screen.size(); fields++) {
            if (FieldAttribute.isAutoSkip(screen.code(at))) {
                return moves.entryAfter(at);
            }
            at = screen.next(at);
        }
        return at;
    }

    /** Removes the character at the cursor; those after it in the field move up, and a null comes in at the end. */
    KeyOutcome delete() {
        int cursor = screen.cursor();
        if (closed(cursor)) {
            return KeyOutcome.PROTECTED;
        }
        int last = screen.previous(fieldEnd(cursor));
        int at = cursor;
        while (at != last) {
            int from = screen.next(at);
            screen.copy(from, at);
            at = from;
        }
        screen.erase(last, last + 1);
        modified(cursor);
        return KeyOutcome.ACCEPTED;
    }

    /** Erases from the cursor to the end of the field. */
    KeyOutcome eraseEof() {
        int cursor = screen.cursor();
        if (closed(cursor)) {
            return KeyOutcome.PROTECTED;
        }
        int end = fieldEnd(cursor);
        if (end > cursor) {
            screen.erase(cursor, end);
        } else {
            screen.erase(cursor, screen.size());
            screen.erase(0, end);
        }
        modified(cursor);
        return KeyOutcome.ACCEPTED;
    }

    /** Erases all unprotected fields, resets their modified data tags, and homes the cursor. */
    void eraseInput() {
        screen.eraseAllUnprotected();
    }

    private boolean closed(int position) {
        return screen.fieldStartsAt(position) || FieldAttribute.isProtected(screen.attributeFor(position));
    }

    private void modified(int position) {
        int field = screen.fieldOf(position);
        if (field != ScreenBuffer.NO_FIELD) {
            screen.modified(field, true);
        }
    }

    /** The position after the last of the field (or of the unformatted screen) that holds {@code position}: maybe not above it. */
    private int fieldEnd(int position) {
        int next = screen.nextField(position);
        return next == ScreenBuffer.NO_FIELD ? screen.size() : next;
    }

    /** The first null from {@code position} to the end of its field, or {@link ScreenBuffer#NO_FIELD}. */
    private int firstNull(int position) {
        int end = fieldEnd(position) % screen.size();
        int at = position;
        do {
            if (screen.code(at) == Orders.NUL) {
                return at;
            }
            at = screen.next(at);
        } while (at != end);
        return ScreenBuffer.NO_FIELD;
    }

    private static boolean numeric(int code) {
        // GA23-0061, numeric lock: digits, minus, decimal sign and DUP; comma and plus are what other terminals take
        // too.
        return (code >= ZERO && code <= NINE)
                || code == MINUS
                || code == PERIOD
                || code == COMMA
                || code == PLUS
                || code == Orders.DUP;
    }
}
