package io.gate3270.protocol.terminal;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.telnet.TelnetParser;

/** Hears the host's telnet stream, and takes each element to the part that understands it. */
final class HostStream implements TelnetListener {
    private final Line line;
    private final TelnetParser parser;
    private final OptionDialogue dialogue;
    private final HostRecords records;
    private final NvtConversation text;
    private final PeerGuess guess = new PeerGuess();
    private boolean saidTelnet;
    private boolean tlsNext;

    HostStream(Line line, OptionDialogue dialogue, NvtConversation text) {
        this.line = line;
        this.dialogue = dialogue;
        this.text = text;
        records = new HostRecords(line, text);
        parser = new TelnetParser(line.config.limits(), this);
    }

    /** Hears {@code bytes[from..to)}. */
    void receive(byte[] bytes, int from, int to) {
        int heard = parser.feed(bytes, from, to);
        records.settle();
        if (heard < to && tlsNext) {
            line.diagnosed(
                    ProtocolError.TELNET_MALFORMED,
                    parser.offset(),
                    (to - heard) + " bytes follow STARTTLS in clear text (expected: none before our TLS hello)");
        }
    }

    /** A connection begins, or TLS on it. */
    void reset() {
        parser.reset();
        records.clear();
        guess.reset();
        saidTelnet = false;
        tlsNext = false;
    }

    @Override
    public void data(byte[] bytes, int from, int to) {
        if (line.framing() != Framing.TEXT) {
            records.data(bytes, from, to);
        } else if (saidTelnet || telnet(bytes, from, to)) {
            text.host(bytes, from, to);
        }
        goOn();
    }

    private boolean telnet(byte[] bytes, int from, int to) {
        try {
            guess.look(bytes, from, to);
            return true;
        } catch (CodedException e) {
            line.failed(e);
            return false;
        }
    }

    @Override
    public void endOfRecord() {
        saidTelnet = true;
        if (line.framing() != Framing.TEXT) {
            records.end(parser.offset());
        }
        goOn();
    }

    @Override
    public void command(int command) {
        saidTelnet = true;
        if (command == TelnetCommand.ARE_YOU_THERE) {
            // RFC 854 wants visible evidence; text would be taken for input, and any answer shows that we are here.
            line.out.command(TelnetCommand.NOP);
        }
    }

    @Override
    public void option(int verb, int option) {
        saidTelnet = true;
        Framing before = line.framing();
        dialogue.option(verb, option);
        if (before != line.framing()) {
            records.clear();
        }
        goOn();
    }

    @Override
    public void subnegotiation(int option, byte[] bytes, int from, int to) {
        saidTelnet = true;
        if (dialogue.subnegotiation(option, bytes, from, to)) {
            line.out.flush();
            tlsNext = true;
            line.usable(false);
            line.trace.note("STARTTLS");
            line.listener.startTls();
        }
        goOn();
    }

    @Override
    public void malformed(Diagnosis diagnosis) {
        line.diagnosed(diagnosis);
    }

    private void goOn() {
        if (line.usable()) {
            dialogue.agreement().tellIfChanged();
            line.out.flushIfFull();
        } else {
            parser.stop();
        }
    }
}
