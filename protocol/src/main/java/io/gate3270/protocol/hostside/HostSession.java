package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.Wcc;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetParser;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.Header;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.protocol.tn3270e.UnbindReason;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One terminal as its host sees it: negotiates, frames and numbers records, and reads what comes back.
 *
 * <p>Belongs to one thread; the listener may call back. Records may be written after {@link HostListener#ready}. Everything written
 * during one call is sent in one piece at its end.
 */
public final class HostSession {
    /** {@link #write} with a wish that the terminal cannot hear: no response will come. */
    public static final int NO_SEQUENCE = -1;

    private static final Bytes QUERY = Bytes.of(Command.WRITE_STRUCTURED_FIELD.snaCode(), 0, 5, 0x01, 0xFF, 0x02);
    private static final int QUERY_LIST_HEAD = 6;

    private final HostWire wire;
    private final InboundTraffic traffic;
    private final TelnetParser parser;
    private final HostNegotiation negotiation;
    private final PendingResponses responses = new PendingResponses();
    private final HostListener listener;
    private boolean connected;

    /** A session that has not begun. */
    public HostSession(HostConfig config, HostListener listener) {
        this.listener = listener;
        wire = new HostWire(listener);
        Negotiated negotiated = new Negotiated();
        negotiation = new HostNegotiation(config, wire, listener, negotiated);
        traffic = new InboundTraffic(config.limits(), wire, listener, negotiation, responses);
        parser = new TelnetParser(config.limits(), traffic);
    }

    /** The connection is there; {@code overTls} if it began with TLS. */
    public void connected(boolean overTls) {
        connected = true;
        wire.turn(() -> negotiation.begin(overTls));
    }

    /** TLS is in force, after {@link HostListener#startTls}. */
    public void tlsStarted() {
        traffic.reset();
        parser.reset();
        connected(true);
    }

    /**
     * Bytes came from the terminal.
     *
     * @return the index of the first byte that is not telnet, but belongs to the TLS that starts now; otherwise {@code to}
     */
    public int receive(byte[] bytes, int from, int to) {
        if (!connected) {
            return to;
        }
        int[] end = {to};
        wire.turn(() -> end[0] = parser.feed(bytes, from, to));
        return end[0];
    }

    /** The connection is gone; whatever is written now goes nowhere. */
    public void disconnected() {
        connected = false;
        traffic.reset();
        listener.disconnected();
    }

    /** What was negotiated; null before {@link HostListener#ready}. */
    public @Nullable TerminalDescription terminal() {
        return traffic.terminal();
    }

    /** Writes a record: a command and what belongs to it. No response is asked for. */
    public void write(Bytes record) {
        write(record, ResponseWish.NO);
    }

    /** Writes a record; the answer is its sequence number, or {@link #NO_SEQUENCE} if the terminal has no RESPONSES function. */
    public int write(Bytes record, ResponseWish wish) {
        if (!writable()) {
            return NO_SEQUENCE;
        }
        if (!tn3270e()) {
            wire.record(record);
            wire.flush();
            return NO_SEQUENCE;
        }
        boolean numbered = has(Tn3270eFunction.RESPONSES);
        int sequence = numbered ? responses.number(wish) : 0;
        int flag = numbered ? wish.flag() : Header.NO_RESPONSE;
        wire.record(new Header(DataType.DATA_3270, turnOf(record), flag, sequence), record);
        wire.flush();
        return numbered ? sequence : NO_SEQUENCE;
    }

    /** Asks what the terminal is; heard as {@link HostListener#replies}. */
    public void query() {
        write(QUERY);
    }

    /** Asks for these Query Replies; heard as {@link HostListener#replies}. */
    public void queryList(int... codes) {
        ByteSink record = new ByteSink(1 + QUERY_LIST_HEAD + codes.length);
        record.put(Command.WRITE_STRUCTURED_FIELD.snaCode()).putShort(QUERY_LIST_HEAD + codes.length);
        record.put(0x01).put(0xFF).put(0x03).put(0x00);
        for (int code : codes) {
            record.put(code);
        }
        write(record.toBytes());
    }

    /** Asks for every position of the screen; heard as {@link HostListener#buffer}. */
    public void readBuffer() {
        traffic.expectBuffer();
        write(Bytes.of(Command.READ_BUFFER.snaCode()));
    }

    /** Asks for the modified fields; heard as {@link HostListener#input}. */
    public void readModified() {
        write(Bytes.of(Command.READ_MODIFIED.snaCode()));
    }

    /** Asks for the modified fields even after a key that sends none; heard as {@link HostListener#input}. */
    public void readModifiedAll() {
        write(Bytes.of(Command.READ_MODIFIED_ALL.snaCode()));
    }

    /** Binds the terminal to an application; only heard with the BIND-IMAGE function, where it must come before the first record. */
    public void bind(BindImage image) {
        if (has(Tn3270eFunction.BIND_IMAGE)) {
            special(DataType.BIND_IMAGE, image.encode());
        }
    }

    /** Ends what {@link #bind} began. */
    public void unbind(UnbindReason reason) {
        if (has(Tn3270eFunction.BIND_IMAGE)) {
            special(DataType.UNBIND, Bytes.of(reason.code()));
        }
    }

    /** Writes EBCDIC lines as the SSCP; only heard with TN3270E. */
    public void sscp(Bytes lines) {
        if (tn3270e()) {
            special(DataType.SSCP_LU_DATA, lines);
        }
    }

    /** Asks for the turn to write unasked; only heard with contention resolution. */
    public void bid() {
        if (has(Tn3270eFunction.CONTENTION_RESOLUTION)) {
            wire.record(
                    new Header(DataType.BID, 0, Header.ALWAYS_RESPONSE, responses.number(ResponseWish.ALWAYS)),
                    Bytes.EMPTY);
            wire.flush();
        }
    }

    /** Writes ASCII text to an NVT, or as NVT-DATA; lines end with CR LF. */
    public void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (!connected) {
            return;
        }
        if (tn3270e()) {
            special(DataType.NVT_DATA, Bytes.copyOf(bytes, 0, bytes.length));
        } else {
            wire.out().data(bytes, 0, bytes.length);
            wire.flush();
        }
    }

    /** Asks the terminal to say when it has done everything so far; heard as {@link HostListener#timingMark}. */
    public void requestTimingMark() {
        wire.turn(negotiation::requestTimingMark);
    }

    /** Says nothing: a keepalive. */
    public void sendNop() {
        if (connected) {
            wire.out().command(TelnetCommand.NOP);
            wire.flush();
        }
    }

    /** Leaves TN3270E and negotiates anew as a classic host. */
    public void dropTn3270e() {
        wire.turn(negotiation::dropTn3270e);
    }

    /** How many responses are sure to come still. */
    public int outstandingResponses() {
        return responses.outstanding();
    }

    private boolean writable() {
        TerminalDescription now = terminal();
        return connected && now != null && now.mode() != TerminalDescription.Mode.NVT;
    }

    private boolean tn3270e() {
        TerminalDescription now = terminal();
        return connected && now != null && now.mode() == TerminalDescription.Mode.TN3270E;
    }

    private boolean has(Tn3270eFunction function) {
        TerminalDescription now = terminal();
        return connected && now != null && now.has(function);
    }

    private void special(DataType type, Bytes body) {
        wire.plain(type, 0, body);
        wire.flush();
    }

    /**
     * With contention resolution a record that opens the keyboard also gives the turn to the terminal, and one that comes while the
     * terminal has the turn leaves it there.
     */
    private int turnOf(Bytes record) {
        if (!has(Tn3270eFunction.CONTENTION_RESOLUTION)) {
            return 0;
        }
        Command command = record.length() < 2 ? null : Command.of(record.at(0));
        boolean opens = command != null && command.writesOrders() && Wcc.has(record.at(1), Wcc.RESTORE);
        if (opens) {
            traffic.turn(true);
        }
        return traffic.terminalHasTurn() ? Header.SEND_DATA : 0;
    }

    /** What negotiation leads to. */
    private final class Negotiated implements HostNegotiation.Outcome {
        @Override
        public void ready(TerminalDescription terminal) {
            responses.reset();
            traffic.ready(terminal);
            listener.ready(terminal);
        }

        @Override
        public void startTls() {
            parser.stop();
            connected = false;
            wire.flushNow();
            listener.startTls();
        }

        @Override
        public void timingMark() {
            listener.timingMark();
        }

        @Override
        public void ignored(CodedException why) {
            traffic.diagnose(why);
        }

        @Override
        public void failed(CodedException why) {
            wire.flushNow();
            listener.failed(why);
        }
    }
}
