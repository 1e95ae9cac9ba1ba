package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.protocol.tn3270e.Header;
import org.jspecify.annotations.Nullable;

/** Puts what a terminal sends together to records, and reads them. */
final class InboundTraffic implements TelnetListener {
    private static final int FIRST_ROOM = 256;
    /** Soh, percent, slash, stx: how a classic terminal sends the SYS REQ key (GA23-0059, Test Request). */
    private static final Bytes TEST_REQUEST = Bytes.of(0x01, 0x6C, 0x61, 0x02);

    private static final String ALIVE = "\r\n[here]\r\n";

    private final int maxRecord;
    private final HostWire wire;
    private final HostListener listener;
    private final HostNegotiation negotiation;
    private final PendingResponses responses;
    private final ByteSink record = new ByteSink(FIRST_ROOM);
    private @Nullable TerminalDescription terminal;
    private boolean tooLong;
    private boolean bufferExpected;
    private boolean terminalHasTurn;

    InboundTraffic(
            TelnetLimits limits,
            HostWire wire,
            HostListener listener,
            HostNegotiation negotiation,
            PendingResponses responses) {
        maxRecord = limits.maxRecord();
        this.wire = wire;
        this.listener = listener;
        this.negotiation = negotiation;
        this.responses = responses;
    }

    @Nullable
    TerminalDescription terminal() {
        return terminal;
    }

    void ready(TerminalDescription now) {
        record.clear();
        terminalHasTurn = false;
        terminal = now;
    }

    void reset() {
        record.clear();
        tooLong = false;
        bufferExpected = false;
        terminal = null;
    }

    /** Gives the turn to the terminal, or takes it. */
    void turn(boolean terminals) {
        terminalHasTurn = terminals;
    }

    boolean terminalHasTurn() {
        return terminalHasTurn;
    }

    void expectBuffer() {
        bufferExpected = true;
    }

    void diagnose(CodedException why) {
        int offset = why.context().get("offset") instanceof Integer at ? at : 0;
        listener.diagnosed(new Diagnosis(why.code(), offset, why.detail()));
    }

    @Override
    public void data(byte[] bytes, int from, int to) {
        TerminalDescription now = terminal;
        if (now != null && now.mode() == TerminalDescription.Mode.NVT) {
            listener.text(bytes, from, to);
        } else if (tooLong || record.length() + to - from > maxRecord) {
            tooLong = true;
        } else {
            record.put(bytes, from, to);
        }
    }

    @Override
    public void endOfRecord() {
        try {
            if (tooLong) {
                throw new CodedException(
                        ProtocolError.RECORD_LIMIT, "inbound record exceeds " + maxRecord + " bytes (maxRecord)");
            }
            read(record.array(), record.length());
        } catch (CodedException e) {
            diagnose(e);
        } finally {
            tooLong = false;
            record.clear();
        }
    }

    @Override
    public void command(int command) {
        switch (command) {
            case TelnetCommand.BREAK, TelnetCommand.INTERRUPT -> listener.attention(Attention.ATTN);
            case TelnetCommand.ABORT_OUTPUT -> listener.attention(Attention.SYS_REQ);
            case TelnetCommand.ARE_YOU_THERE -> alive();
            default -> {}
        }
    }

    @Override
    public void option(int verb, int option) {
        negotiation.option(verb, option);
    }

    @Override
    public void subnegotiation(int option, byte[] bytes, int from, int to) {
        negotiation.subnegotiation(option, bytes, from, to);
    }

    @Override
    public void malformed(Diagnosis diagnosis) {
        listener.diagnosed(diagnosis);
    }

    /** RFC 854 wants a visible sign; between 3270 records text would do harm, and a NOP is a sign too. */
    private void alive() {
        TerminalDescription now = terminal;
        if (now != null && now.mode() == TerminalDescription.Mode.NVT) {
            for (int i = 0; i < ALIVE.length(); i++) {
                wire.out().data(ALIVE.charAt(i));
            }
        } else {
            wire.out().command(TelnetCommand.NOP);
        }
    }

    private void read(byte[] bytes, int to) {
        TerminalDescription now = terminal;
        if (now == null) {
            throw new CodedException(ProtocolError.DATA_UNEXPECTED, "a record before the end of negotiation");
        } else if (now.mode() == TerminalDescription.Mode.TN3270E) {
            withHeader(bytes, to);
        } else if (Bytes.copyOf(bytes, 0, Math.min(to, TEST_REQUEST.length())).equals(TEST_REQUEST)) {
            listener.attention(Attention.SYS_REQ);
        } else {
            data3270(bytes, 0, to);
        }
    }

    private void withHeader(byte[] bytes, int to) {
        Header header = Header.decode(bytes, 0, to);
        switch (header.type()) {
            case DATA_3270 -> data3270(bytes, Header.LENGTH, to);
            case RESPONSE -> response(DeviceResponse.decode(bytes, 0, to));
            case SSCP_LU_DATA -> listener.sscp(Bytes.copyOf(bytes, Header.LENGTH, to));
            case NVT_DATA -> listener.text(bytes, Header.LENGTH, to);
            case REQUEST -> {}
            case SCS_DATA, BIND_IMAGE, UNBIND, PRINT_EOJ, BID ->
                throw new CodedException(
                        ProtocolError.DATA_UNEXPECTED,
                        "a terminal sent " + header.type().label());
        }
    }

    private void response(DeviceResponse response) {
        try {
            responses.answered(response);
        } finally {
            listener.response(response);
        }
    }

    private void data3270(byte[] bytes, int from, int to) {
        if (from == to) {
            return;
        }
        if ((bytes[from] & 0xFF) == Aid.STRUCTURED_FIELD.code()) {
            structured(bytes, from + 1, to);
        } else if (bufferExpected && holdsScreen(to - from)) {
            bufferExpected = false;
            listener.buffer(BufferImage.decode(bytes, from, to));
        } else {
            InboundRecord input = InboundRecord.decode(bytes, from, to);
            // An answer to a read while nobody has pressed a key leaves the turn where it is.
            terminalHasTurn &= input.aid() == Aid.NONE;
            listener.input(input);
        }
    }

    /** A key that was pressed just before the terminal heard the Read Buffer comes first, and cannot be as long as a whole screen. */
    private boolean holdsScreen(int length) {
        return length >= 24 * 80;
    }

    private void structured(byte[] bytes, int from, int to) {
        if (QueryReplyReader.isReply(bytes, from, to)) {
            listener.replies(QueryReplyReader.read(bytes, from, to));
        } else {
            listener.structured(Bytes.copyOf(bytes, from, to));
        }
    }
}
