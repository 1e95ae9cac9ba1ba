package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.Orders;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to a Read Buffer: every position of the screen (GA23-0059, Read Buffer).
 *
 * @param aid the last AID
 * @param cursor 0-based
 * @param codes one EBCDIC code a position; 1d where a field attribute is
 * @param attributes the field attributes in buffer order
 */
public record BufferImage(Aid aid, int cursor, Bytes codes, List<Attribute> attributes) {
    /**
     * A field attribute.
     *
     * @param address its position, 0-based
     * @param bits as {@code FieldAttribute} names them, and two that only make the byte a graphic
     * @param pairs types and values other than C0, alternating; empty in field mode
     */
    public record Attribute(int address, int bits, Bytes pairs) {}

    /** Copies the list. */
    public BufferImage {
        attributes = List.copyOf(attributes);
    }

    /** Reads {@code record[from..to)}, without a TN3270E header. */
    static BufferImage decode(byte[] record, int from, int to) {
        InboundRecord.require(from, from + 3, to, "the cursor address");
        ByteSink codes = new ByteSink(to - from);
        List<Attribute> attributes = new ArrayList<>();
        int at = from + 3;
        while (at < to) {
            int octet = record[at] & 0xFF;
            int length = switch (octet) {
                case Orders.SF, Orders.GE -> 2;
                case Orders.SA -> 3;
                case Orders.SFE -> {
                    InboundRecord.require(from, at + 2, to, "SFE");
                    yield 2 + 2 * (record[at + 1] & 0xFF);
                }
                default -> 1;
            };
            InboundRecord.require(from, at + length, to, "an order");
            switch (octet) {
                case Orders.SF -> attributes.add(new Attribute(codes.length(), record[at + 1] & 0x3F, Bytes.EMPTY));
                case Orders.SFE -> attributes.add(extended(codes.length(), record, at + 2, at + length));
                default -> {}
            }
            if (octet == Orders.SFE) {
                codes.put(Orders.SF);
            } else if (octet != Orders.SA) {
                codes.put(octet == Orders.GE ? record[at + 1] : octet);
            }
            at += length;
        }
        return new BufferImage(
                InboundRecord.aid(record, from, to),
                InboundRecord.address(record, from + 1),
                codes.toBytes(),
                attributes);
    }

    private static Attribute extended(int address, byte[] record, int from, int to) {
        int bits = 0;
        ByteSink others = new ByteSink(8);
        for (int at = from; at < to; at += 2) {
            if ((record[at] & 0xFF) == AttributeType.FIELD) {
                bits = record[at + 1] & 0x3F;
            } else {
                others.put(record, at, at + 2);
            }
        }
        return new Attribute(address, bits, others.toBytes());
    }
}
