package io.gate3270.protocol.datastream;

import io.gate3270.protocol.bytes.Bytes;
import java.util.List;

/**
 * One record from the host as a value.
 *
 * @param command what it does
 * @param wcc its write control character, {@link #NO_WCC} for commands that have none
 * @param orders in wire order
 */
public record OutboundRecord(Command command, int wcc, List<Order> orders) {
    /** The command has no write control character. */
    public static final int NO_WCC = -1;

    /** Keeps a copy of the orders. */
    public OutboundRecord {
        orders = List.copyOf(orders);
    }

    /** The record on the wire, for a screen of {@code size} positions, with the SNA code of the command. */
    public Bytes encode(int size) {
        DataStreamWriter writer = new DataStreamWriter(size).command(command);
        if (wcc != NO_WCC) {
            writer.wcc(wcc);
        }
        orders.forEach(order -> order.writeTo(writer));
        return writer.toBytes();
    }
}
