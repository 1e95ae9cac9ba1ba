package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import java.nio.charset.StandardCharsets;

/**
 * The keyboard of text mode. While the host echoes, each character is sent at once; otherwise a line is edited here and sent by Enter.
 *
 * <p>What it composes is taken, sent and cleared by its owner, with a masked twin for the trace.
 */
final class NvtKeyboard {
    /** The longest line that can be edited; RFC 854 has no limit, terminals of the time had 256. */
    private static final int MAX_LINE = 1_024;

    private static final int MASK = '*';

    private final ByteSink line = new ByteSink(128);
    private final ByteSink lineMasked = new ByteSink(128);
    private final ByteSink out = new ByteSink(128);
    private final ByteSink masked = new ByteSink(128);

    /** What is to be sent. */
    ByteSink out() {
        return out;
    }

    /** The same for the trace: secrets are asterisks. */
    ByteSink masked() {
        return masked;
    }

    /** Forgets everything. */
    void reset() {
        line.clear();
        lineMasked.clear();
        sent();
    }

    /** What was composed has been sent. */
    void sent() {
        out.clear();
        masked.clear();
    }

    /** Types one character. */
    KeyOutcome type(int codePoint, boolean secret, boolean characterMode) {
        byte[] utf8 = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        if (!characterMode && line.length() + utf8.length > MAX_LINE) {
            return KeyOutcome.QUEUE_FULL;
        }
        (characterMode ? out : line).put(utf8, 0, utf8.length);
        ByteSink twin = characterMode ? masked : lineMasked;
        if (secret) {
            twin.put(MASK);
        } else {
            twin.put(utf8, 0, utf8.length);
        }
        return KeyOutcome.ACCEPTED;
    }

    /** Enter in line mode: the line and the end of it (RFC 854: CR LF). */
    void enterLine() {
        out.put(line.array(), 0, line.length()).put('\r').put('\n');
        masked.put(lineMasked.array(), 0, lineMasked.length()).put('\r').put('\n');
        forgetLine();
    }

    /** Enter in character mode: a carriage return alone (RFC 854: CR NUL). */
    void enterCharacter() {
        send("\r\u0000");
    }

    /** Deletes the line that is being edited; the number of bytes it had. */
    int forgetLine() {
        int length = line.length();
        line.clear();
        lineMasked.clear();
        return length;
    }

    /** Sends what a function key of a VT100 sends; only a host that reads characters understands it. */
    KeyOutcome function(Key key) {
        String sequence = switch (key) {
            case TAB -> "\t";
            case BACK_TAB -> "\u001B[Z";
            case NEWLINE -> "\n";
            case UP -> "\u001B[A";
            case DOWN -> "\u001B[B";
            case RIGHT -> "\u001B[C";
            case LEFT -> "\u001B[D";
            case HOME -> "\u001B[H";
            case DELETE -> "\u007F";
            case ERASE_INPUT -> "\u0015";
            case ERASE_EOF -> "\u000B";
            case PA1 -> "\u001BOP";
            case PA2 -> "\u001BOQ";
            case PA3 -> "\u001BOR";
            case PF1 -> "\u001B[11~";
            case PF2 -> "\u001B[12~";
            case PF3 -> "\u001B[13~";
            case PF4 -> "\u001B[14~";
            case PF5 -> "\u001B[15~";
            case PF6 -> "\u001B[17~";
            case PF7 -> "\u001B[18~";
            case PF8 -> "\u001B[19~";
            case PF9 -> "\u001B[20~";
            case PF10 -> "\u001B[21~";
            case PF11 -> "\u001B[23~";
            case PF12 -> "\u001B[24~";
            default -> "";
        };
        if (sequence.isEmpty()) {
            return KeyOutcome.INVALID_HERE;
        }
        send(sequence);
        return KeyOutcome.ACCEPTED;
    }

    private void send(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        out.put(bytes, 0, bytes.length);
        masked.put(bytes, 0, bytes.length);
    }
}
