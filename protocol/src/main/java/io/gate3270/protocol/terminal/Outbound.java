package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.telnet.TelnetWriter;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.protocol.tn3270e.Header;

/** Composes what goes to the host, and its masked twin if somebody traces; sends it in as few calls as possible. */
final class Outbound {
    private static final int ROOM = 256;
    private static final int FULL = 16_384;

    private final TerminalListener listener;
    private final TraceListener trace;
    private final boolean tracing;
    private final ByteSink wire = new ByteSink(ROOM);
    private final ByteSink masked;
    private final ByteSink urgent = new ByteSink(16);
    private final TelnetWriter toWire = new TelnetWriter(wire);
    private final TelnetWriter toMasked;
    private final TelnetWriter toUrgent = new TelnetWriter(urgent);

    Outbound(TerminalListener listener, TraceListener trace) {
        this.listener = listener;
        this.trace = trace;
        tracing = trace != TraceListener.NONE;
        masked = new ByteSink(tracing ? ROOM : 0);
        toMasked = new TelnetWriter(masked);
    }

    boolean tracing() {
        return tracing;
    }

    void option(int verb, int option) {
        toWire.option(verb, option);
        if (tracing) {
            toMasked.option(verb, option);
        }
    }

    void command(int command) {
        toWire.command(command);
        if (tracing) {
            toMasked.command(command);
        }
    }

    void subnegotiation(int option, Bytes body) {
        toWire.subnegotiation(option, body);
        if (tracing) {
            toMasked.subnegotiation(option, body);
        }
    }

    /** Text outside of records. */
    void text(byte[] bytes, int from, int to) {
        toWire.data(bytes, from, to);
    }

    /** What the trace shows of the same text. */
    void maskedText(byte[] bytes, int from, int to) {
        if (tracing) {
            toMasked.data(bytes, from, to);
        }
    }

    /** A record without a header. */
    void record(byte[] record, int from, int to) {
        toWire.data(record, from, to).endOfRecord();
    }

    /** What the trace shows of the same record. */
    void maskedRecord(byte[] record, int from, int to) {
        toMasked.data(record, from, to).endOfRecord();
    }

    /** A record with a header. */
    void record(DataType type, int sequence, byte[] record, int from, int to) {
        Header.write(toWire, type, 0, Header.NO_RESPONSE, sequence);
        record(record, from, to);
    }

    /** What the trace shows of the same record. */
    void maskedRecord(DataType type, int sequence, byte[] record, int from, int to) {
        Header.write(toMasked, type, 0, Header.NO_RESPONSE, sequence);
        maskedRecord(record, from, to);
    }

    /** A response, sent before everything that was composed since the last {@link #flush()}: RFC 2355 10.4, reads included. */
    void respondFirst(boolean positive, int sequence, int code) {
        DeviceResponse.write(toUrgent, positive, sequence, code);
        if (tracing) {
            trace.sent(urgent.array(), 0, urgent.length());
        }
        listener.send(urgent.array(), 0, urgent.length());
        urgent.clear();
    }

    /** Sends what was composed. */
    void flush() {
        if (wire.length() > 0) {
            if (tracing) {
                trace.sent(masked.array(), 0, masked.length());
                masked.clear();
            }
            listener.send(wire.array(), 0, wire.length());
            wire.clear();
        }
    }

    /** Sends what was composed if it is so much that it should not wait for more. */
    void flushIfFull() {
        if (wire.length() >= FULL) {
            flush();
        }
    }

    /** Forgets what was composed and not sent. */
    void clear() {
        wire.clear();
        masked.clear();
    }
}
