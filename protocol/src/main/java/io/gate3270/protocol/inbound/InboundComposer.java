package io.gate3270.protocol.inbound;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.BufferAddress;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * Composes what the terminal sends (GA23-0059, Read Commands): the record, and, when asked, a twin of the same length in which secret
 * characters are masked. Both are valid until the next composition. Belongs to the owner of the screen.
 */
public final class InboundComposer {
    /** What a masked character looks like: an EBCDIC asterisk. */
    public static final int MASK = 0x5C;

    private final ScreenBuffer screen;
    private final ReplyMode replyMode;
    private final ByteSink record = new ByteSink(64);
    private final ByteSink masked = new ByteSink(0);
    private final SetAttributes attributes;
    private boolean masking;

    /** A composer that reads {@code screen} in the detail that {@code replyMode} says at the time. */
    public InboundComposer(ScreenBuffer screen, ReplyMode replyMode) {
        this.screen = screen;
        this.replyMode = replyMode;
        this.attributes = new SetAttributes(screen, replyMode);
    }

    /** Composes a masked twin from now on, or no longer. */
    public void masking(boolean on) {
        masking = on;
    }

    /** True if a masked twin is composed. */
    public boolean masking() {
        return masking;
    }

    /** The last record; its array is valid until the next. */
    public ByteSink record() {
        return record;
    }

    /** The masked twin of the last record, empty unless masking is on. */
    public ByteSink masked() {
        return masked;
    }

    /** What was put into {@link #record()} from outside holds no secret: its twin is the same. */
    public void nothingSecret() {
        if (masking) {
            masked.clear();
            masked.put(record.array(), 0, record.length());
        }
    }

    /** An AID alone. */
    public void shortRead(int aid) {
        clear();
        put(aid);
    }

    /** All positions from 0, attributes as SF or SFE. */
    public void readBuffer(int aid) {
        begin(aid);
        attributes.reset();
        for (int position = 0; position < screen.size(); position++) {
            if (screen.fieldStartsAt(position)) {
                startField(position);
            } else {
                character(position);
            }
        }
    }

    /** The modified fields: addresses and data, nulls left out. */
    public void readModified(int aid) {
        begin(aid);
        modifiedFields(true);
    }

    /** The addresses of the modified fields, no data, as the Select AID asks for. */
    public void readSelected(int aid) {
        begin(aid);
        if (screen.formatted()) {
            modifiedFields(false);
        }
    }

    /** Empties the record and its twin. */
    public void clear() {
        record.clear();
        masked.clear();
    }

    private void begin(int aid) {
        clear();
        put(aid);
        address(screen.cursor());
    }

    private void modifiedFields(boolean data) {
        attributes.reset();
        int first = screen.nextFieldWithin(0);
        if (first == ScreenBuffer.NO_FIELD) {
            characters(0, screen.size());
            return;
        }
        // The field that wraps comes last and whole: the search starts at the first attribute in the buffer, not at
        // position 0.
        for (int start = first; start != ScreenBuffer.NO_FIELD; start = screen.nextFieldWithin(start + 1)) {
            if (FieldAttribute.isModified(screen.code(start))) {
                modifiedField(start, data);
            }
        }
    }

    private void modifiedField(int start, boolean data) {
        int from = screen.next(start);
        put(Orders.SBA);
        address(from);
        if (!data) {
            return;
        }
        int end = screen.nextField(start);
        if (end > start) {
            characters(from, end);
        } else {
            characters(from == 0 ? screen.size() : from, screen.size());
            characters(0, end);
        }
    }

    private void characters(int from, int to) {
        for (int position = from; position < to; position++) {
            if (screen.code(position) != Orders.NUL) {
                character(position);
            }
        }
    }

    private void character(int position) {
        if (replyMode.kind() == ReplyMode.Kind.CHARACTER) {
            attributes.change(position, this);
        }
        if (screen.extended(Plane.CHARACTER_SET, position) == Plane.GRAPHIC_ESCAPE) {
            put(Orders.GE);
        }
        int code = screen.code(position);
        record.put(code);
        if (masking) {
            masked.put(code > Orders.SUB && screen.secretAt(position) ? MASK : code);
        }
    }

    private void startField(int position) {
        int attribute = FieldAttribute.encode(screen.code(position));
        if (replyMode.kind() == ReplyMode.Kind.FIELD) {
            put(Orders.SF);
            put(attribute);
            return;
        }
        put(Orders.SFE);
        int count = record.length();
        put(1);
        put(AttributeType.FIELD);
        put(attribute);
        int pairs = 1;
        for (Plane plane : ReplyMode.planes()) {
            int value = screen.extended(plane, position);
            if (value != 0) {
                put(plane.type());
                put(value);
                pairs++;
            }
        }
        set(count, pairs);
    }

    private void set(int index, int value) {
        record.array()[index] = (byte) value;
        if (masking) {
            masked.array()[index] = (byte) value;
        }
    }

    private void address(int address) {
        BufferAddress.encode(address, screen.size(), record);
        if (masking) {
            BufferAddress.encode(address, screen.size(), masked);
        }
    }

    /** Puts a byte that is no secret. */
    void put(int value) {
        record.put(value);
        if (masking) {
            masked.put(value);
        }
    }
}
