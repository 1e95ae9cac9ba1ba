package io.gate3270.protocol.trace;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.telnet.TelnetParser;
import io.gate3270.protocol.trace.TraceEvent.Kind;

/** Tells one direction of a connection, element by element. */
final class TelnetWords implements TelnetListener {
    private static final TelnetLimits LIMITS = TelnetLimits.DEFAULT;

    private final Kind direction;
    private final Narration narration;
    private final OptionLedger options;
    private final SubnegotiationWords subnegotiations;
    private final RecordWords records;
    private final TextWords text;
    private final TelnetParser parser = new TelnetParser(LIMITS, this);
    private final ByteSink data = new ByteSink(256);
    private boolean tooLong;
    private boolean anyRecord;

    /** What both directions of one connection are told with. */
    record Parts(
            Narration narration,
            OptionLedger options,
            SubnegotiationWords subnegotiations,
            RecordWords records,
            TextWords text) {}

    TelnetWords(Kind direction, Parts parts) {
        this.direction = direction;
        narration = parts.narration();
        options = parts.options();
        subnegotiations = parts.subnegotiations();
        records = parts.records();
        text = parts.text();
    }

    /** Tells what these bytes complete. */
    void hear(byte[] bytes) {
        parser.feed(bytes, 0, bytes.length);
        if (!options.records(direction) && !options.unknown()) {
            tellText();
        }
    }

    /** Tells what is half said at the end of the trace. */
    void end() {
        if (!parser.atRest()) {
            narration.mistake("the trace ends inside a telnet element" + whose());
        }
        if (options.unknown() && !anyRecord) {
            tellText();
        } else if (data.length() > 0) {
            narration.mistake("the trace ends inside a record" + whose() + ", after " + data.length() + " bytes");
        }
    }

    private String whose() {
        return direction == Kind.RECEIVED ? " from the host" : " from the terminal";
    }

    @Override
    public void data(byte[] bytes, int from, int to) {
        int room = LIMITS.maxRecord() - data.length();
        tooLong |= to - from > room;
        data.put(bytes, from, Math.min(to, from + room));
    }

    @Override
    public void endOfRecord() {
        anyRecord = true;
        if (tooLong) {
            narration.line("record");
            narration.mistake(
                    ProtocolError.RECORD_LIMIT.id() + " record exceeds " + LIMITS.maxRecord() + " bytes (maxRecord)");
        } else if (options.headers(data.length() == 0 ? -1 : data.array()[0])) {
            records.enhanced(direction, data.array(), 0, data.length(), hiddenText());
        } else {
            records.classic(direction, data.array(), 0, data.length());
        }
        forget();
    }

    private void tellText() {
        if (data.length() > 0) {
            narration.line("text " + text.ascii(data.array(), 0, data.length(), hiddenText()));
            forget();
        }
    }

    private void forget() {
        data.clear();
        tooLong = false;
    }

    /** While the host echoes, a terminal shows nothing of what is typed by itself: it may be a password. */
    private boolean hiddenText() {
        return direction == Kind.SENT && options.hostEchoes();
    }

    @Override
    public void command(int command) {
        narration.line(TelnetCommand.nameOf(command));
    }

    @Override
    public void option(int verb, int option) {
        if (!options.records(direction)) {
            tellText();
        }
        narration.line(TelnetCommand.nameOf(verb) + ' ' + TelnetOption.nameOf(option));
        options.heard(direction, verb, option);
    }

    @Override
    public void subnegotiation(int option, byte[] bytes, int from, int to) {
        narration.line(subnegotiations.words(option, bytes, from, to));
    }

    @Override
    public void malformed(Diagnosis diagnosis) {
        narration.line("! " + diagnosis.code().id() + ' ' + diagnosis.detail());
    }
}
