package io.gate3270.protocol.terminal;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;

/**
 * One terminal at one host: telnet, TN3270E or classic TN3270 or plain text, and the display behind it.
 *
 * <p>Belongs to one thread; only snapshots may leave it. The host speaks first; nothing is sent before. No byte string makes
 * {@link #receive} throw, hang or keep more than the limits of the configuration allow.
 */
public final class Terminal {
    private final Line line;
    private final OptionDialogue dialogue;
    private final NvtConversation text;
    private final HostStream stream;

    /** A terminal that is not connected; use {@link TraceListener#NONE} if nobody traces. */
    public Terminal(TerminalConfig config, TerminalListener listener, TraceListener trace) {
        line = new Line(config, listener, trace);
        dialogue = new OptionDialogue(line);
        text = new NvtConversation(line, dialogue);
        stream = new HostStream(line, dialogue, text);
    }

    /** The transport is up, TLS included if the connection began with it. */
    public void connected() {
        line.usable(true);
        restart();
        line.display.connected();
    }

    /** Bytes came from the transport. */
    public void receive(byte[] bytes, int from, int to) {
        if (line.usable()) {
            line.trace.received(bytes, from, to);
            stream.receive(bytes, from, to);
            line.out.flush();
        }
    }

    /** TLS is up after {@link TerminalListener#startTls()}: all options start from zero, and the host speaks first again. */
    public void tlsStarted() {
        line.trace.note("TLS started");
        line.usable(true);
        dialogue.agreement().tls();
        restart();
    }

    /** The transport is gone. */
    public void disconnected() {
        line.usable(false);
        line.out.clear();
        line.display.disconnected();
    }

    private void restart() {
        stream.reset();
        text.reset();
        dialogue.agreement().reset();
        dialogue.reset();
        line.out.clear();
    }

    /** Presses a key. */
    public KeyOutcome press(Key key) {
        if (!line.usable()) {
            return KeyOutcome.LOCKED;
        }
        KeyOutcome outcome;
        if (line.display.mode() == ScreenMode.NVT) {
            outcome = text.press(key);
        } else if (key == Key.SYS_REQ && !sysReqWorks()) {
            outcome = KeyOutcome.INVALID_HERE;
        } else {
            outcome = line.display.press(key);
        }
        line.out.flush();
        return outcome;
    }

    private boolean sysReqWorks() {
        return line.framing() != Framing.ENHANCED || line.has(Tn3270eFunction.SYSREQ);
    }

    /** Types a text at the cursor; {@code secret}: it is masked in traces wherever it appears. */
    public TypeOutcome type(String characters, boolean secret) {
        if (!line.usable()) {
            return new TypeOutcome(0, 0, KeyOutcome.LOCKED);
        }
        TypeOutcome outcome = line.display.mode() == ScreenMode.NVT
                ? text.type(characters, secret)
                : line.display.type(characters, secret);
        line.out.flush();
        return outcome;
    }

    /** Moves the cursor to a buffer address; in text mode the cursor is the host's, and stays. */
    public void moveCursor(int offset) {
        if (line.display.mode() != ScreenMode.NVT) {
            line.display.moveCursor(offset);
        }
    }

    /** Sends IAC NOP: shows the network that somebody is here, and asks for nothing. */
    public void sendNop() {
        if (line.usable()) {
            line.out.command(TelnetCommand.NOP);
            line.out.flush();
        }
    }

    /** Asks the host to answer ({@link TerminalListener#timingMark()}) when it has done everything before. */
    public void sendTimingMark() {
        if (line.usable()) {
            dialogue.requestTimingMark();
            line.out.flush();
        }
    }

    /** The display; keys and records for it must come through this terminal. */
    public Display display() {
        return line.display;
    }

    /** Grows with each change of the screen, the cursor or the keyboard. */
    public long version() {
        return line.display.version();
    }

    /** What the screen shows now; the same object until something changes. */
    public ScreenSnapshot snapshot() {
        return line.display.snapshot();
    }

    /** What was agreed on so far. */
    public Negotiated negotiated() {
        return dialogue.agreement().describe();
    }

    /** How many mistakes of the host were located and survived. */
    public long diagnoses() {
        return line.diagnoses();
    }
}
