package io.gate3270.protocol.keyboard;

import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * The keys that act on the screen alone, the lock, and insert mode. An operator error locks the keyboard until Reset; while it does, a second
 * one cannot happen. Belongs to the owner of the screen.
 */
public final class Keyboard {
    private final CursorMoves moves;
    private final FieldEditor editor;
    private final Designators designators;
    private KeyboardLock lock = KeyboardLock.NOT_CONNECTED;
    private boolean insert;

    /** A keyboard for {@code screen}; {@code numericLock}: numeric fields refuse letters. */
    public Keyboard(ScreenBuffer screen, boolean numericLock) {
        moves = new CursorMoves(screen);
        editor = new FieldEditor(screen, moves, numericLock);
        designators = new Designators(screen);
    }

    /** Why the keyboard accepts no input now. */
    public KeyboardLock lock() {
        return lock;
    }

    /** True in insert mode. */
    public boolean insert() {
        return insert;
    }

    /** Locks for {@code reason}, or opens; an operator error is forgotten. */
    public void lock(KeyboardLock reason) {
        lock = reason;
    }

    /** Types one EBCDIC character; {@code secret}: it is masked in traces. */
    public KeyOutcome type(int code, boolean secret) {
        return lock == KeyboardLock.NONE ? noted(editor.type(code, secret, insert)) : KeyOutcome.LOCKED;
    }

    /** Ends insert mode, and an operator error if there is one; the host's locks stay. */
    public void reset() {
        insert = false;
        if (lock.operatorError()) {
            lock = KeyboardLock.NONE;
        }
    }

    /** An attention was sent: insert mode ends, and only the host can open the keyboard again. */
    public void attentionSent() {
        insert = false;
        lock = KeyboardLock.AWAITING_HOST;
    }

    /** Presses a key that is neither an attention key, nor ATTN, SYS REQ, cursor select or Reset. */
    public KeyOutcome press(Key key) {
        if (lock != KeyboardLock.NONE) {
            return KeyOutcome.LOCKED;
        }
        switch (key) {
            case TAB -> moves.tab();
            case BACK_TAB -> moves.backTab();
            case HOME -> moves.home();
            case NEWLINE -> moves.newline();
            case UP -> moves.up();
            case DOWN -> moves.down();
            case LEFT -> moves.left();
            case RIGHT -> moves.right();
            case INSERT -> insert = true;
            case ERASE_INPUT -> editor.eraseInput();
            case ERASE_EOF -> {
                return noted(editor.eraseEof());
            }
            case DELETE -> {
                return noted(editor.delete());
            }
            case DUP -> {
                return noted(editor.dup(insert));
            }
            case FIELD_MARK -> {
                return noted(editor.type(Orders.FM, false, insert));
            }
            default -> {
                return KeyOutcome.INVALID_HERE;
            }
        }
        return KeyOutcome.ACCEPTED;
    }

    /** Cursor select: what follows from it. */
    public CursorSelection select() {
        if (lock != KeyboardLock.NONE) {
            return CursorSelection.LOCKED;
        }
        return designators.select();
    }

    private KeyOutcome noted(KeyOutcome outcome) {
        switch (outcome) {
            case PROTECTED -> lock = KeyboardLock.PROTECTED;
            case NUMERIC -> lock = KeyboardLock.NUMERIC;
            case OVERFLOW -> lock = KeyboardLock.OVERFLOW;
            default -> {}
        }
        return outcome;
    }
}
