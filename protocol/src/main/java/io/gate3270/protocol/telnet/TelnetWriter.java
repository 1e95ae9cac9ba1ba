package io.gate3270.protocol.telnet;

import static io.gate3270.protocol.telnet.TelnetCommand.EOR;
import static io.gate3270.protocol.telnet.TelnetCommand.IAC;
import static io.gate3270.protocol.telnet.TelnetCommand.SB;
import static io.gate3270.protocol.telnet.TelnetCommand.SE;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;

/** Composes telnet elements into a sink, IAC doubled where it is data. Belongs to one thread. */
public final class TelnetWriter {
    private final ByteSink sink;

    /** Appends to {@code sink}, which stays the caller's to send and clear. */
    public TelnetWriter(ByteSink sink) {
        this.sink = sink;
    }

    /** Data, with IAC doubled. */
    public TelnetWriter data(byte[] bytes, int from, int to) {
        int start = from;
        int iac = IacScan.find(bytes, from, to);
        while (iac < to) {
            sink.put(bytes, start, iac + 1).put(IAC);
            start = iac + 1;
            iac = IacScan.find(bytes, start, to);
        }
        sink.put(bytes, start, to);
        return this;
    }

    /** One byte of data, doubled if it is IAC. */
    public TelnetWriter data(int octet) {
        sink.put(octet);
        if ((octet & 0xFF) == IAC) {
            sink.put(IAC);
        }
        return this;
    }

    /** IAC EOR. */
    public TelnetWriter endOfRecord() {
        return command(EOR);
    }

    /** IAC and a command without operand. */
    public TelnetWriter command(int command) {
        sink.put(IAC).put(command);
        return this;
    }

    /** IAC, one of WILL, WONT, DO and DONT, and the option. */
    public TelnetWriter option(int verb, int option) {
        sink.put(IAC).put(verb).put(option);
        return this;
    }

    /** IAC SB option … IAC SE, with IAC doubled inside. */
    public TelnetWriter subnegotiation(int option, Bytes body) {
        sink.put(IAC).put(SB).put(option);
        for (int i = 0; i < body.length(); i++) {
            data(body.at(i));
        }
        sink.put(IAC).put(SE);
        return this;
    }
}
