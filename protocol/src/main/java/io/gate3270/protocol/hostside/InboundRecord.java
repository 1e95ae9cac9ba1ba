package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.datastream.BufferAddress;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal sent for a key, or for a Read Modified (GA23-0059, Read Modified).
 *
 * @param aid why
 * @param cursor 0-based; {@link #NO_CURSOR} in a short read, which is an AID alone
 * @param fields in the order sent, which is buffer order
 */
public record InboundRecord(Aid aid, int cursor, List<InboundField> fields) {
    /** The record is an AID alone. */
    public static final int NO_CURSOR = -1;

    private static final int FIRST_DATA = 3;

    /** Copies the list. */
    public InboundRecord {
        fields = List.copyOf(fields);
    }

    /** Reads {@code record[from..to)}, without a TN3270E header; a CodedException says where it is malformed. */
    public static InboundRecord decode(byte[] record, int from, int to) {
        Aid aid = aid(record, from, to);
        if (to - from == 1) {
            return new InboundRecord(aid, NO_CURSOR, List.of());
        }
        require(from, from + FIRST_DATA, to, "the cursor address");
        int cursor = address(record, from + 1);
        List<InboundField> fields = new ArrayList<>();
        ByteSink text = new ByteSink(to - from);
        int address = InboundField.UNADDRESSED;
        boolean open = false;
        int at = from + FIRST_DATA;
        while (at < to) {
            int octet = record[at] & 0xFF;
            if (octet == Orders.SBA) {
                require(from, at + 3, to, "SBA");
                if (open) {
                    fields.add(new InboundField(address, text.toBytes()));
                }
                text.clear();
                address = address(record, at + 1);
                open = true;
                at += 3;
            } else if (octet == Orders.SA) {
                require(from, at + 3, to, "SA");
                at += 3;
            } else {
                text.put(octet);
                open = true;
                at++;
            }
        }
        if (open) {
            fields.add(new InboundField(address, text.toBytes()));
        }
        return new InboundRecord(aid, cursor, fields);
    }

    /** The field that begins at this address; null if it was not sent. */
    public @Nullable InboundField at(int address) {
        for (InboundField field : fields) {
            if (field.address() == address) {
                return field;
            }
        }
        return null;
    }

    /** The characters of the field that begins at this address; none if it was not sent. */
    public Bytes textAt(int address) {
        InboundField field = at(address);
        return field == null ? Bytes.EMPTY : field.text();
    }

    static Aid aid(byte[] record, int from, int to) {
        require(from, from + 1, to, "the AID");
        Aid aid = Aid.of(record[from] & 0xFF);
        if (aid == null) {
            throw new CodedException(
                            ProtocolError.CODE_UNDEFINED,
                            String.format("AID %02x is unknown (expected: an attention identifier)", record[from]))
                    .with("offset", 0);
        }
        return aid;
    }

    static int address(byte[] record, int at) {
        return BufferAddress.decode(record[at] & 0xFF, record[at + 1] & 0xFF);
    }

    /** An order may not run past the end of the record. */
    static void require(int from, int end, int to, String what) {
        if (end > to) {
            throw new CodedException(
                            ProtocolError.RECORD_TRUNCATED, "inbound record ends inside " + what + " at " + (to - from))
                    .with("offset", to - from);
        }
    }
}
