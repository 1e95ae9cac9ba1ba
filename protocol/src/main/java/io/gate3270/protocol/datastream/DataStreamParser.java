package io.gate3270.protocol.datastream;

import static io.gate3270.protocol.datastream.Orders.EUA;
import static io.gate3270.protocol.datastream.Orders.GE;
import static io.gate3270.protocol.datastream.Orders.IC;
import static io.gate3270.protocol.datastream.Orders.MF;
import static io.gate3270.protocol.datastream.Orders.PT;
import static io.gate3270.protocol.datastream.Orders.RA;
import static io.gate3270.protocol.datastream.Orders.SA;
import static io.gate3270.protocol.datastream.Orders.SBA;
import static io.gate3270.protocol.datastream.Orders.SF;
import static io.gate3270.protocol.datastream.Orders.SFE;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;

/**
 * Walks one complete outbound record and tells a {@link DataStreamVisitor}. Allocates nothing, unless the record is malformed. Not
 * thread-safe; the visitor must not call back.
 */
public final class DataStreamParser {
    private byte[] record = new byte[0];
    private int at;
    private int end;
    private boolean wide;

    /** Reads two-byte addresses as 16-bit binary from now on, or as 12- and 14-bit again. */
    public void sixteenBitAddresses(boolean sixteenBit) {
        wide = sixteenBit;
    }

    /**
     * Parses {@code bytes[from..to)}: command, and for the writing commands WCC and orders.
     *
     * @throws CodedException a malformed record, with its {@code offset}; what came before has been told
     */
    public void parse(byte[] bytes, int from, int to, DataStreamVisitor visitor) {
        record = bytes;
        at = from;
        end = to;
        int code = next("the command");
        Command command = Command.of(code);
        if (command == null) {
            throw unknown(code);
        }
        if (command.writesOrders()) {
            writing(command, visitor);
        } else {
            visitor.begin(command, -1);
            visitor.end();
        }
    }

    /** Parses {@code bytes[from..to)}: WCC and orders that belong to {@code command}, for Outbound 3270DS. */
    public void parseBody(Command command, byte[] bytes, int from, int to, DataStreamVisitor visitor) {
        record = bytes;
        at = from;
        end = to;
        writing(command, visitor);
    }

    private void writing(Command command, DataStreamVisitor visitor) {
        visitor.begin(command, at < end ? next("WCC") : 0);
        while (at < end) {
            int start = at;
            int code = record[start] & 0xFF;
            if (TextRuns.isText(code)) {
                at = TextRuns.end(record, start + 1, end);
                visitor.text(record, start, at);
            } else {
                at = start + 1;
                order(code, visitor);
            }
        }
        visitor.end();
    }

    private void order(int code, DataStreamVisitor visitor) {
        int start = at - 1;
        switch (code) {
            case PT -> visitor.programTab(start);
            case GE -> visitor.graphicEscape(start, next("GE"));
            case SBA -> visitor.setBufferAddress(start, address("SBA"));
            case EUA -> visitor.eraseUnprotectedToAddress(start, address("EUA"));
            case IC -> visitor.insertCursor(start);
            case SF -> visitor.startField(start, next("SF"));
            case SA -> visitor.setAttribute(start, next("SA"), next("SA"));
            case SFE -> {
                int pairs = pairs("SFE");
                visitor.startFieldExtended(start, record, pairs, at);
            }
            case MF -> {
                int pairs = pairs("MF");
                visitor.modifyField(start, record, pairs, at);
            }
            case RA -> repeat(start, visitor);
            default -> visitor.undefined(start, code);
        }
    }

    private void repeat(int start, DataStreamVisitor visitor) {
        int address = address("RA");
        int code = next("RA");
        boolean graphic = code == GE;
        visitor.repeatToAddress(start, address, graphic ? next("RA") : code, graphic);
    }

    private int pairs(String order) {
        int count = next(order);
        int from = at;
        if (end - at >= 2 * count) {
            at += 2 * count;
            return from;
        }
        throw truncated(order);
    }

    private int address(String order) {
        int high = next(order);
        int low = next(order);
        return wide ? high << 8 | low : BufferAddress.decode(high, low);
    }

    private int next(String what) {
        if (at < end) {
            return record[at++] & 0xFF;
        }
        throw truncated(what);
    }

    private CodedException truncated(String what) {
        return new CodedException(ProtocolError.RECORD_TRUNCATED, "record ends inside " + what + " at offset " + end)
                .with("offset", end)
                .with("inside", what)
                .hint("The host sent an incomplete order; capture a trace and report it to the application owner.");
    }

    private CodedException unknown(int code) {
        return new CodedException(
                        ProtocolError.COMMAND_UNKNOWN,
                        "command " + Integer.toHexString(code) + " (expected: a 3270 command)")
                .with("offset", at - 1)
                .with("command", code);
    }
}
