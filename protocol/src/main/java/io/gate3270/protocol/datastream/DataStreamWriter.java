package io.gate3270.protocol.datastream;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;

/** Composes one outbound record, order by order: the inverse of {@link DataStreamParser}. Not thread-safe. */
public final class DataStreamWriter {
    private static final int ROOM = 256;

    private final int size;
    private final ByteSink sink = new ByteSink(ROOM);

    /** A writer for a screen of {@code size} positions: that decides how addresses are written. */
    public DataStreamWriter(int size) {
        this.size = size;
    }

    /** The command, by its SNA code. */
    public DataStreamWriter command(Command command) {
        sink.put(command.snaCode());
        return this;
    }

    /** The write control character: bits of {@link Wcc}. */
    public DataStreamWriter wcc(int wcc) {
        sink.put(wcc);
        return this;
    }

    /** Characters, in EBCDIC. */
    public DataStreamWriter text(Bytes ebcdic) {
        sink.put(ebcdic);
        return this;
    }

    /** GE. */
    public DataStreamWriter graphicEscape(int code) {
        sink.put(Orders.GE).put(code);
        return this;
    }

    /** SBA. */
    public DataStreamWriter setBufferAddress(int address) {
        return address(Orders.SBA, address);
    }

    /** SF, with an attribute byte as it travels; see {@link FieldAttribute#encode}. */
    public DataStreamWriter startField(int attribute) {
        sink.put(Orders.SF).put(attribute);
        return this;
    }

    /** SFE; type and value bytes alternate. */
    public DataStreamWriter startFieldExtended(Bytes pairs) {
        sink.put(Orders.SFE).put(pairs.length() / 2).put(pairs);
        return this;
    }

    /** MF; type and value bytes alternate. */
    public DataStreamWriter modifyField(Bytes pairs) {
        sink.put(Orders.MF).put(pairs.length() / 2).put(pairs);
        return this;
    }

    /** SA. */
    public DataStreamWriter setAttribute(int type, int value) {
        sink.put(Orders.SA).put(type).put(value);
        return this;
    }

    /** IC. */
    public DataStreamWriter insertCursor() {
        sink.put(Orders.IC);
        return this;
    }

    /** PT. */
    public DataStreamWriter programTab() {
        sink.put(Orders.PT);
        return this;
    }

    /** RA; {@code graphic} if the character is of the APL set. */
    public DataStreamWriter repeatToAddress(int address, int code, boolean graphic) {
        address(Orders.RA, address);
        if (graphic) {
            sink.put(Orders.GE);
        }
        sink.put(code);
        return this;
    }

    /** EUA. */
    public DataStreamWriter eraseUnprotectedToAddress(int address) {
        return address(Orders.EUA, address);
    }

    /** A copy of what was composed. */
    public Bytes toBytes() {
        return sink.toBytes();
    }

    private DataStreamWriter address(int order, int address) {
        sink.put(order);
        BufferAddress.encode(address, size, sink);
        return this;
    }
}
