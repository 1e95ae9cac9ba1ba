package io.gate3270.session.input;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.PreparedInput.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Performs the actions of one request on a terminal, one after the other, on the owner's thread. */
public final class ActionRun {
    private final Terminal terminal;
    private final PreparedInput input;
    private int done;
    private @Nullable CodedException refusal;
    private @Nullable Sent sent;

    /**
     * A key that the host was told of, or will be told of when it opens the keyboard.
     *
     * @param key what was pressed
     * @param before the screen it was pressed on
     */
    public record Sent(Key key, ScreenSnapshot before) {}

    /** A run that has not begun. */
    public ActionRun(Terminal terminal, PreparedInput input) {
        this.terminal = terminal;
        this.input = input;
    }

    /** Performs actions until one is refused. */
    public void perform() {
        List<Action> actions = input.actions();
        try {
            while (done < actions.size()) {
                perform(actions.get(done), input.textOf(done));
                done++;
            }
        } catch (CodedException e) {
            refusal = e.with("actionIndex", done);
        }
    }

    /** How many actions were performed. */
    public int done() {
        return done;
    }

    /** Why the action after the last one done was refused, or null if none was. */
    public @Nullable CodedException refusal() {
        return refusal;
    }

    /** The last key of the run that the host was told of, or null if none was. */
    public @Nullable Sent sent() {
        return sent;
    }

    private void perform(Action action, Typed typed) {
        if (action instanceof Action.Text) {
            type(typed);
        } else if (action instanceof Action.Press press) {
            press(press.key());
        } else if (action instanceof Action.Cursor cursor) {
            terminal.moveCursor(Positions.offset(terminal.snapshot(), cursor.place()));
        } else if (action instanceof Action.Fill fill) {
            fill(fill.field(), typed);
        } else {
            throw new AssertionError("every action has its arm: " + action);
        }
    }

    private void press(Key key) {
        ScreenSnapshot before = terminal.snapshot();
        KeyOutcome outcome = terminal.press(key);
        if (outcome.refused()) {
            throw refused(outcome, "key " + key.label());
        }
        if (tellsTheHost(key)) {
            sent = new Sent(key, before);
        }
    }

    private boolean tellsTheHost(Key key) {
        return switch (key) {
            case SYS_REQ, ATTN -> true;
            // Only a pen on a field of the immediate kinds sends; the keyboard waits for the host then.
            case CURSOR_SELECT -> terminal.display().awaitingHost();
            default -> key.attention();
        };
    }

    private void fill(FieldChoice choice, Typed typed) {
        ScreenSnapshot screen = terminal.snapshot();
        if (screen.lock() != KeyboardLock.NONE) {
            throw refused(KeyOutcome.LOCKED, "fill");
        }
        ScreenField field = new FieldFinder(screen).find(choice);
        int length = typed.text().codePointCount(0, typed.text().length());
        if (length > field.length()) {
            throw new CodedException(
                            SessionError.TEXT_TOO_LONG,
                            "text of " + length + " characters for the field at "
                                    + Positions.words(screen, field.offset()) + " (expected: at most "
                                    + field.length() + ")")
                    .with("length", field.length());
        }
        terminal.moveCursor(field.offset());
        press(Key.ERASE_EOF);
        type(typed);
    }

    private void type(Typed typed) {
        TypeOutcome outcome = terminal.type(typed.text(), typed.secret());
        if (!outcome.complete()) {
            throw refused(
                            outcome.end(),
                            "text, after " + outcome.stored() + " of "
                                    + typed.text().length() + " characters,")
                    .with("stored", outcome.stored());
        }
    }

    private CodedException refused(KeyOutcome outcome, String what) {
        ScreenSnapshot screen = terminal.snapshot();
        ErrorCode code = outcome.code();
        if (code == null) {
            throw new AssertionError(outcome + " is no refusal");
        }
        return new CodedException(
                        code,
                        what + " refused at " + Positions.words(screen, screen.cursor()) + ", keyboard "
                                + screen.lock().reason())
                .with("keyboard", screen.lock().reason())
                .hint(adviceOn(outcome));
    }

    private static String adviceOn(KeyOutcome outcome) {
        return switch (outcome) {
            case LOCKED ->
                "Wait until the keyboard is unlocked, press Reset after an operator error, or allow type-ahead.";
            case PROTECTED -> "Move the cursor to an input field first, or fill a field; Reset unlocks the keyboard.";
            case NUMERIC -> "The field takes digits, sign, period and comma; Reset unlocks the keyboard.";
            case OVERFLOW -> "The field is full and the keyboard in insert mode; Reset ends both.";
            case INVALID_HERE -> "The host does not expect this key in this mode.";
            case QUEUE_FULL -> "Wait until the host has taken what was typed ahead.";
            case UNMAPPABLE -> "Choose the host's code page for the session.";
            case ACCEPTED, QUEUED -> "";
        };
    }
}
