package io.gate3270.protocol.display;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.keyboard.CursorSelection;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.Stroke;
import io.gate3270.protocol.keyboard.TypeAhead;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;

/** What happens on the operator's side: keys and characters, at once or, with type-ahead, when the host opens the keyboard. */
final class Operator {
    private static final int FIRST_GRAPHIC = 0x40;
    private static final int LAST_GRAPHIC = 0xFE;

    private final Machine machine;
    private final TypeAhead ahead;

    Operator(Machine machine) {
        this.machine = machine;
        ahead = new TypeAhead(machine.config.typeAhead());
    }

    /** Forgets what was typed ahead. */
    void forget() {
        ahead.clear();
    }

    KeyOutcome press(Key key) {
        if (key == Key.RESET) {
            ahead.clear();
            machine.keyboard.reset();
            return KeyOutcome.ACCEPTED;
        }
        if (key == Key.ATTN || key == Key.SYS_REQ) {
            return signal(key);
        }
        return waits() ? ahead.add(new Stroke.Press(key)) : strike(key);
    }

    /** ATTN and SYS REQ get through while the keyboard waits for the host. */
    private KeyOutcome signal(Key key) {
        if (machine.keyboard.lock() == KeyboardLock.NOT_CONNECTED) {
            return KeyOutcome.LOCKED;
        }
        machine.listener.attention(key);
        return KeyOutcome.ACCEPTED;
    }

    TypeOutcome type(String text, boolean secret) {
        CodePage page = machine.config.codePage();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (code(page, text.codePointAt(at)) < 0) {
                return new TypeOutcome(0, at, KeyOutcome.UNMAPPABLE);
            }
        }
        KeyOutcome outcome = KeyOutcome.ACCEPTED;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int code = code(page, codePoint);
            outcome = waits() ? ahead.add(new Stroke.Type(code, secret)) : machine.keyboard.type(code, secret);
            if (outcome.refused()) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return new TypeOutcome(at, at, outcome);
    }

    /** The EBCDIC graphic for a character, -1 if there is none: control codes cannot be typed. */
    private static int code(CodePage page, int codePoint) {
        int code = page.ebcdic(codePoint);
        return code >= FIRST_GRAPHIC && code <= LAST_GRAPHIC ? code : -1;
    }

    /** The host opened the keyboard: does what was typed ahead, up to the next lock; an operator error forgets the rest. */
    void replay() {
        while (machine.keyboard.lock() == KeyboardLock.NONE) {
            Stroke stroke = ahead.next();
            if (stroke == null) {
                return;
            }
            if (strike(stroke).refused()) {
                ahead.clear();
            }
        }
    }

    private KeyOutcome strike(Stroke stroke) {
        if (stroke instanceof Stroke.Type type) {
            return machine.keyboard.type(type.code(), type.secret());
        }
        return strike(((Stroke.Press) stroke).key());
    }

    /** True if strokes are to be queued: type-ahead is on and the keyboard waits for the host. */
    private boolean waits() {
        return ahead.enabled()
                && switch (machine.keyboard.lock()) {
                    case AWAITING_FIRST_WRITE, AWAITING_HOST, CONTENTION -> true;
                    default -> false;
                };
    }

    private KeyOutcome strike(Key key) {
        if (key == Key.CURSOR_SELECT) {
            return select();
        }
        if (!key.attention()) {
            return machine.keyboard.press(key);
        }
        if (machine.keyboard.lock() != KeyboardLock.NONE) {
            return KeyOutcome.LOCKED;
        }
        if (machine.mode() == ScreenMode.SSCP_LU) {
            return line(key);
        }
        Aid aid = Aid.of(key.aid());
        if (aid == null) {
            throw new AssertionError(key + " has an AID that is none");
        }
        machine.attention(aid);
        return KeyOutcome.ACCEPTED;
    }

    /** The control point takes lines: Enter sends one, other attentions have no meaning. */
    private KeyOutcome line(Key key) {
        if (key != Key.ENTER) {
            return KeyOutcome.INVALID_HERE;
        }
        machine.enterLine();
        return KeyOutcome.ACCEPTED;
    }

    private KeyOutcome select() {
        CursorSelection selection = machine.keyboard.select();
        switch (selection) {
            case SELECT -> machine.attention(Aid.SELECT);
            case ENTER -> machine.attention(Aid.ENTER);
            default -> {}
        }
        return selection == CursorSelection.LOCKED ? KeyOutcome.LOCKED : KeyOutcome.ACCEPTED;
    }
}
