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
        int code = operand(take(1, "the command"));
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
        visitor.begin(command, at < end ? record[at++] & 0xFF : 0);
        while (at < end) {
            int start = at;
            int code = record[start] & 0xFF;
            if (TextRuns.isText(code)) {
                at = TextRuns.end(record, start + 1, end);
                visitor.text(record, start, at);
            } else {
                at = start + 1;
                order(code, start, visitor);
            }
        }
        visitor.end();
    }

    private void order(int code, int start, DataStreamVisitor visitor) {
        switch (code) {
            case PT -> visitor.programTab(start);
            case GE -> visitor.graphicEscape(start, operand(take(1, "GE")));
            case SBA -> visitor.setBufferAddress(start, address(take(2, "SBA")));
            case EUA -> visitor.eraseUnprotectedToAddress(start, address(take(2, "EUA")));
            case IC -> visitor.insertCursor(start);
            case SF -> visitor.startField(start, operand(take(1, "SF")));
            case SA -> {
                int pair = take(2, "SA");
                visitor.setAttribute(start, operand(pair), operand(pair + 1));
            }
            case SFE -> visitor.startFieldExtended(start, record, pairs("SFE"), at);
            case MF -> visitor.modifyField(start, record, pairs("MF"), at);
            case RA -> repeat(start, visitor);
            default -> visitor.undefined(start, code);
        }
    }

    private void repeat(int start, DataStreamVisitor visitor) {
        int address = address(take(2, "RA"));
        int code = operand(take(1, "RA"));
        boolean graphic = code == GE;
        visitor.repeatToAddress(start, address, graphic ? operand(take(1, "RA")) : code, graphic);
    }

    /** Takes a count and as many pairs, and answers where the first is. */
    private int pairs(String order) {
        return take(2 * operand(take(1, order)), order);
    }

    /** Takes the next {@code count} bytes, and answers where the first is. */
    private int take(int count, String order) {
        int first = at;
        if (end - first >= count) {
            at = first + count;
            return first;
        }
        throw truncated(order);
    }

    private int operand(int index) {
        return record[index] & 0xFF;
    }

    private int address(int index) {
        int high = operand(index);
        int low = operand(index + 1);
        return wide ? high << 8 | low : BufferAddress.decode(high, low);
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
