package io.gate3270.protocol.datastream;

import io.gate3270.protocol.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/** The bridge from calls to values: hears a record, and holds it. Good for one record after another; not thread-safe. */
public final class OrderRecorder implements DataStreamVisitor {
    private final List<Order> orders = new ArrayList<>();
    private Command command = Command.NO_OPERATION;
    private int wcc = OutboundRecord.NO_WCC;

    /** What was heard since the last {@link #begin}: all of a record, or of a malformed one what came before the mistake. */
    public OutboundRecord heard() {
        return new OutboundRecord(command, wcc, orders);
    }

    @Override
    public void begin(Command heard, int controlCharacter) {
        command = heard;
        wcc = controlCharacter;
        orders.clear();
    }

    @Override
    public void text(byte[] record, int from, int to) {
        orders.add(new Order.Text(Bytes.copyOf(record, from, to)));
    }

    @Override
    public void undefined(int at, int code) {
        orders.add(new Order.Undefined(code));
    }

    @Override
    public void graphicEscape(int at, int code) {
        orders.add(new Order.GraphicEscape(code));
    }

    @Override
    public void setBufferAddress(int at, int address) {
        orders.add(new Order.SetBufferAddress(address));
    }

    @Override
    public void startField(int at, int attribute) {
        orders.add(new Order.StartField(attribute));
    }

    @Override
    public void startFieldExtended(int at, byte[] record, int from, int to) {
        orders.add(new Order.StartFieldExtended(Bytes.copyOf(record, from, to)));
    }

    @Override
    public void modifyField(int at, byte[] record, int from, int to) {
        orders.add(new Order.ModifyField(Bytes.copyOf(record, from, to)));
    }

    @Override
    public void setAttribute(int at, int type, int value) {
        orders.add(new Order.SetAttribute(type, value));
    }

    @Override
    public void insertCursor(int at) {
        orders.add(new Order.InsertCursor());
    }

    @Override
    public void programTab(int at) {
        orders.add(new Order.ProgramTab());
    }

    @Override
    public void repeatToAddress(int at, int address, int code, boolean graphic) {
        orders.add(new Order.RepeatToAddress(address, code, graphic));
    }

    @Override
    public void eraseUnprotectedToAddress(int at, int address) {
        orders.add(new Order.EraseUnprotectedToAddress(address));
    }

    @Override
    public void end() {}
}
