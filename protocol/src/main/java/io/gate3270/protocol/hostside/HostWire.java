package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.telnet.TelnetWriter;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.Header;

/** Gathers what a turn says and sends it in one piece. */
final class HostWire {
    private static final int FIRST_ROOM = 512;

    private final HostListener listener;
    private final ByteSink sink = new ByteSink(FIRST_ROOM);
    private final TelnetWriter writer = new TelnetWriter(sink);
    private int turns;

    HostWire(HostListener listener) {
        this.listener = listener;
    }

    /** Runs {@code work} and sends what it wrote; nested turns are part of the outermost. */
    void turn(Runnable work) {
        turns++;
        try {
            work.run();
        } finally {
            turns--;
            flush();
        }
    }

    TelnetWriter out() {
        return writer;
    }

    void record(Header header, Bytes body) {
        header.encode(writer);
        record(body);
    }

    void record(Bytes body) {
        writer.data(body.toArray(), 0, body.length()).endOfRecord();
    }

    void plain(DataType type, int request, Bytes body) {
        record(new Header(type, request, Header.NO_RESPONSE, 0), body);
    }

    /** Sends what there is, unless a turn is under way. */
    void flush() {
        if (turns == 0 && sink.length() > 0) {
            listener.send(sink.array(), 0, sink.length());
            sink.clear();
        }
    }

    /** Sends what there is even during a turn: what follows is not telnet, but TLS. */
    void flushNow() {
        if (sink.length() > 0) {
            listener.send(sink.array(), 0, sink.length());
            sink.clear();
        }
    }
}
