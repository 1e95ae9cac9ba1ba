package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text both ways: what the host writes as a Network Virtual Terminal, and what is typed to it (RFC 854; RFC 2355 8.1.1, NVT-DATA). */
final class NvtConversation {
    private static final byte[] NEW_LINE = {'\r', '\n'};

    private final Line line;
    private final OptionDialogue dialogue;
    private final NvtKeyboard keyboard = new NvtKeyboard();
    private @Nullable VtScreen screen;
    private @Nullable VtParser parser;

    NvtConversation(Line line, OptionDialogue dialogue) {
        this.line = line;
        this.dialogue = dialogue;
    }

    /** A connection begins. */
    void reset() {
        keyboard.reset();
        parser = null;
        screen = null;
    }

    /** The host writes text. */
    void host(byte[] bytes, int from, int to) {
        int start = from;
        if (line.display.mode() != ScreenMode.NVT) {
            while (start < to && bytes[start] == 0) {
                start++;
            }
            if (start == to) {
                return;
            }
            reset();
            line.display.mode(ScreenMode.NVT);
        }
        paint(bytes, start, to);
    }

    private void paint(byte[] bytes, int from, int to) {
        line.display.paint(on -> {
            VtScreen vt = screen;
            VtParser hears = parser;
            if (vt == null || hears == null) {
                vt = new VtScreen(line.config.display().codePage(), on);
                hears = new VtParser(vt);
                screen = vt;
                parser = hears;
            }
            hears.feed(bytes, from, to);
            send(vt.report(), vt.report());
            vt.report().clear();
        });
    }

    KeyOutcome press(Key key) {
        KeyOutcome outcome = switch (key) {
            case RESET -> KeyOutcome.ACCEPTED;
            case CLEAR -> clear();
            case ATTN -> signal(TelnetCommand.INTERRUPT);
            case SYS_REQ ->
                line.has(Tn3270eFunction.SYSREQ) ? signal(TelnetCommand.ABORT_OUTPUT) : KeyOutcome.INVALID_HERE;
            case ENTER -> enter();
            case ERASE_INPUT -> dialogue.characterMode() ? keyboard.function(key) : eraseLine();
            default -> dialogue.characterMode() ? keyboard.function(key) : KeyOutcome.INVALID_HERE;
        };
        sendTyped();
        return outcome;
    }

    private KeyOutcome clear() {
        byte[] homeAndErase = {0x1B, '[', 'H', 0x1B, '[', 'J'};
        paint(homeAndErase, 0, homeAndErase.length);
        return KeyOutcome.ACCEPTED;
    }

    private KeyOutcome signal(int command) {
        line.out.command(command);
        return KeyOutcome.ACCEPTED;
    }

    private KeyOutcome enter() {
        if (dialogue.characterMode()) {
            keyboard.enterCharacter();
        } else {
            keyboard.enterLine();
            paint(NEW_LINE, 0, NEW_LINE.length);
        }
        return KeyOutcome.ACCEPTED;
    }

    /** Forgets the line that is being edited, and shows a new one. */
    private KeyOutcome eraseLine() {
        if (keyboard.forgetLine() > 0) {
            paint(NEW_LINE, 0, NEW_LINE.length);
        }
        return KeyOutcome.ACCEPTED;
    }

    TypeOutcome type(String characters, boolean secret) {
        boolean characterMode = dialogue.characterMode();
        ByteSink echo = new ByteSink(Math.max(1, characters.length()));
        KeyOutcome outcome = KeyOutcome.ACCEPTED;
        int at = 0;
        while (at < characters.length()) {
            int codePoint = characters.codePointAt(at);
            outcome = Character.isISOControl(codePoint)
                    ? KeyOutcome.UNMAPPABLE
                    : keyboard.type(codePoint, secret, characterMode);
            if (outcome.refused()) {
                break;
            }
            byte[] utf8 = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
            echo.put(utf8, 0, utf8.length);
            at += Character.charCount(codePoint);
        }
        if (!characterMode && !secret) {
            paint(echo.array(), 0, echo.length());
        }
        sendTyped();
        return new TypeOutcome(at, at, outcome);
    }

    private void sendTyped() {
        send(keyboard.out(), keyboard.masked());
        keyboard.sent();
    }

    private void send(ByteSink bytes, ByteSink masked) {
        if (bytes.length() == 0) {
            return;
        }
        if (line.framing() == Framing.ENHANCED) {
            if (line.out.tracing()) {
                line.out.maskedRecord(DataType.NVT_DATA, line.sequence(), masked.array(), 0, masked.length());
            }
            line.out.record(DataType.NVT_DATA, line.sequence(), bytes.array(), 0, bytes.length());
            line.countRecord();
        } else {
            line.out.maskedText(masked.array(), 0, masked.length());
            line.out.text(bytes.array(), 0, bytes.length());
        }
    }
}
