package io.gate3270.protocol.display;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.inbound.InboundComposer;
import io.gate3270.protocol.inbound.ReplyMode;
import io.gate3270.protocol.keyboard.Keyboard;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenBuffer;
import io.gate3270.protocol.screen.ScreenMode;

/** The parts of one display that the host's side and the operator's side share, and the AID between them. */
final class Machine {
    final DisplayConfig config;
    final DisplayListener listener;
    final ScreenBuffer screen;
    final ScreenSizes sizes;
    final Keyboard keyboard;
    final ReplyMode replyMode = new ReplyMode();
    final InboundComposer inbound;
    final ControlPointLines controlPoint;
    private ScreenMode mode = ScreenMode.UNBOUND;
    private int aid = Aid.NONE.code();
    private boolean hostsTurn;

    Machine(DisplayConfig config, DisplayListener listener) {
        this.config = config;
        this.listener = listener;
        sizes = new ScreenSizes(config);
        screen = new ScreenBuffer(DisplayConfig.DEFAULT_ROWS, DisplayConfig.DEFAULT_COLS, config.capacity());
        keyboard = new Keyboard(screen, config.numericLock());
        inbound = new InboundComposer(screen, replyMode);
        controlPoint = new ControlPointLines(screen);
    }

    ScreenMode mode() {
        return mode;
    }

    /** Speaks another language from now on: the screen is cleared, and the keyboard waits for whom it is with. */
    void mode(ScreenMode other) {
        if (mode == other) {
            return;
        }
        mode = other;
        hostsTurn = false;
        sizes.eraseToDefault(screen);
        replyMode.reset();
        aid = Aid.NONE.code();
        keyboard.reset();
        keyboard.lock(
                switch (other) {
                    case UNBOUND -> KeyboardLock.NOT_CONNECTED;
                    case NVT -> KeyboardLock.NONE;
                    case DISPLAY_3270, SSCP_LU -> KeyboardLock.AWAITING_FIRST_WRITE;
                });
    }

    int aid() {
        return aid;
    }

    /** The host opens the keyboard: the AID it has dealt with is forgotten. */
    void restoreKeyboard() {
        aid = Aid.NONE.code();
        keyboard.lock(hostsTurn ? KeyboardLock.CONTENTION : KeyboardLock.NONE);
    }

    /** Contention resolution: an open keyboard closes while the turn is the host's, one that was restored meanwhile opens with it. */
    void turn(boolean ours) {
        hostsTurn = !ours;
        if (ours && keyboard.lock() == KeyboardLock.CONTENTION) {
            keyboard.lock(KeyboardLock.NONE);
        } else if (!ours && keyboard.lock() == KeyboardLock.NONE) {
            keyboard.lock(KeyboardLock.CONTENTION);
        }
    }

    /** The host wrote something: the first time that opens the keyboard even without a restore, since some hosts never set it. */
    void written() {
        if (keyboard.lock() == KeyboardLock.AWAITING_FIRST_WRITE) {
            restoreKeyboard();
        }
    }

    /** Sends an attention to the host, and locks (GA23-0059, Attention Identification). */
    void attention(Aid cause) {
        aid = cause.code();
        if (cause == Aid.CLEAR) {
            screen.clear();
        }
        read(Command.READ_MODIFIED, aid);
        keyboard.attentionSent();
        send(RecordKind.DATA_3270);
    }

    /** Sends the operator's line to the SNA control point, and locks. */
    void enterLine() {
        inbound.clear();
        controlPoint.input(inbound.record(), inbound.masked(), InboundComposer.MASK);
        keyboard.attentionSent();
        send(RecordKind.SSCP_LU);
    }

    /** Composes the answer to a read, or to an attention as if the host had sent Read Modified. */
    void read(Command command, int answeredAid) {
        Aid known = Aid.of(answeredAid);
        if (command == Command.READ_BUFFER) {
            inbound.readBuffer(answeredAid);
        } else if (command == Command.READ_MODIFIED && known != null && known.shortRead()) {
            inbound.shortRead(answeredAid);
        } else if (command == Command.READ_MODIFIED && known == Aid.SELECT) {
            inbound.readSelected(answeredAid);
        } else {
            inbound.readModified(answeredAid);
        }
    }

    /** Sends what was composed last. */
    void send(RecordKind kind) {
        ByteSink record = inbound.record();
        if (inbound.masking()) {
            listener.recordMasked(
                    kind, inbound.masked().array(), 0, inbound.masked().length());
        }
        listener.record(kind, record.array(), 0, record.length());
    }
}
