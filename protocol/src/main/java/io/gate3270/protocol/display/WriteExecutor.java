package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamVisitor;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.datastream.TextRuns;
import io.gate3270.protocol.datastream.Wcc;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.screen.CharacterAttributes;
import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * Executes the orders of one writing command on the screen (GA23-0059, chapter 4). Throws at what makes the rest of the record
 * meaningless, such as an address outside the screen; diagnoses and goes on where only one attribute or code is wrong.
 */
final class WriteExecutor implements DataStreamVisitor {
    private static final int NOWHERE = -1;

    private final ScreenBuffer screen;
    private final Faults faults;
    private final ScreenSizes sizes;
    private final CharacterAttributes attributes = new CharacterAttributes();
    private final ProgramTab programTab;
    private int address;
    private int cursor;
    private int wcc;

    WriteExecutor(ScreenBuffer screen, ScreenSizes sizes, Faults faults) {
        this.screen = screen;
        this.sizes = sizes;
        this.faults = faults;
        this.programTab = new ProgramTab(screen);
    }

    /** The write control character of the record, 0 if it had none. */
    int wcc() {
        return wcc;
    }

    /** Nothing of a record is there yet: what {@link #wcc} and {@link #finish} say of the last one is forgotten. */
    void reset() {
        wcc = 0;
        cursor = NOWHERE;
    }

    /** Moves the cursor to where the last IC said. GA23-0059, Insert Cursor: it moves when the record has been written. */
    void finish() {
        if (cursor != NOWHERE) {
            screen.cursor(cursor);
        }
    }

    @Override
    public void begin(Command command, int controlCharacter) {
        wcc = controlCharacter;
        attributes.reset();
        switch (command) {
            case ERASE_WRITE -> sizes.eraseToDefault(screen);
            case ERASE_WRITE_ALTERNATE -> sizes.eraseToAlternate(screen);
            default -> {}
        }
        address = screen.cursor();
        programTab.order();
        if (Wcc.has(wcc, Wcc.RESET_MDT)) {
            screen.resetModified(false);
        }
    }

    @Override
    public void text(byte[] record, int from, int to) {
        int at = from;
        while (at < to) {
            int count = Math.min(to - at, screen.size() - address);
            screen.put(address, record, at, count, attributes);
            at += count;
            advance(count);
        }
        if (Orders.isFormatControl(record[to - 1] & 0xFF)) {
            programTab.order();
        } else {
            programTab.data();
        }
    }

    @Override
    public void undefined(int at, int code) {
        // The byte takes no position; what follows is still meant for where we are.
        faults.note(ProtocolError.CODE_UNDEFINED, at, "code", code, "a character or an order");
    }

    @Override
    public void graphicEscape(int at, int code) {
        if (graphic(at, code)) {
            fill(address, address + 1, code, true);
            advance(1);
        }
        programTab.data();
    }

    @Override
    public void setBufferAddress(int at, int to) {
        address = checked(at, "SBA", to);
        programTab.order();
    }

    @Override
    public void startField(int at, int attribute) {
        screen.startField(address, attribute);
        advance(1);
        programTab.order();
    }

    @Override
    public void startFieldExtended(int at, byte[] record, int from, int to) {
        screen.startField(address, 0);
        fieldAttributes(record, from, to);
        advance(1);
        programTab.order();
    }

    @Override
    public void modifyField(int at, byte[] record, int from, int to) {
        if (!screen.fieldStartsAt(address)) {
            throw new CodedException(
                            ProtocolError.ORDER_INVALID,
                            "MF at position " + address + " (expected: where a field starts)")
                    .with("offset", at);
        }
        fieldAttributes(record, from, to);
        advance(1);
        programTab.order();
    }

    private void fieldAttributes(byte[] record, int from, int to) {
        for (int at = from; at < to; at += 2) {
            int type = record[at] & 0xFF;
            int value = record[at + 1] & 0xFF;
            if (type == AttributeType.FIELD) {
                screen.attribute(address, value & FieldAttribute.MASK);
            } else {
                Plane plane = Plane.of(type);
                if (plane == null) {
                    faults.note(ProtocolError.ATTRIBUTE_INVALID, at, "attribute type", type, "a type of a field");
                } else if (ExtendedValues.valid(plane, value)) {
                    screen.extended(plane, address, value);
                } else {
                    faults.note(ProtocolError.ATTRIBUTE_INVALID, at + 1, plane.name(), value, "a value of the manual");
                }
            }
        }
    }

    @Override
    public void setAttribute(int at, int type, int value) {
        programTab.order();
        if (type == AttributeType.ALL) {
            attributes.reset();
            return;
        }
        Plane plane = Plane.of(type);
        if (plane == null || !ExtendedValues.ofCharacters(plane)) {
            faults.note(ProtocolError.ATTRIBUTE_INVALID, at + 1, "attribute type", type, "a type of a character");
        } else if (ExtendedValues.valid(plane, value)) {
            attributes.set(plane, value);
        } else {
            faults.note(ProtocolError.ATTRIBUTE_INVALID, at + 2, plane.name(), value, "a value of the manual");
        }
    }

    @Override
    public void insertCursor(int at) {
        cursor = address;
        programTab.order();
    }

    @Override
    public void programTab(int at) {
        address = programTab.from(address);
    }

    @Override
    public void repeatToAddress(int at, int to, int code, boolean graphic) {
        int stop = checked(at, "RA", to);
        programTab.order();
        boolean valid = graphic ? graphic(at, code) : character(at, code);
        if (valid) {
            // GA23-0059, Repeat to Address: a stop address equal to the current one fills the whole screen.
            if (stop <= address) {
                fill(address, screen.size(), code, graphic);
                fill(0, stop, code, graphic);
            } else {
                fill(address, stop, code, graphic);
            }
        }
        address = stop;
    }

    @Override
    public void eraseUnprotectedToAddress(int at, int to) {
        int stop = checked(at, "EUA", to);
        programTab.order();
        // GA23-0059, Erase Unprotected to Address: a stop address equal to the current one erases all unprotected
        // positions.
        if (stop <= address) {
            screen.eraseUnprotected(address, screen.size());
            screen.eraseUnprotected(0, stop);
        } else {
            screen.eraseUnprotected(address, stop);
        }
        address = stop;
    }

    @Override
    public void end() {}

    private void fill(int from, int to, int code, boolean graphic) {
        if (from == to) {
            return;
        }
        if (graphic) {
            int set = attributes.value(Plane.CHARACTER_SET);
            attributes.set(Plane.CHARACTER_SET, Plane.GRAPHIC_ESCAPE);
            screen.fill(from, to, code, attributes);
            attributes.set(Plane.CHARACTER_SET, set);
        } else {
            screen.fill(from, to, code, attributes);
        }
    }

    private void advance(int count) {
        address += count;
        if (address == screen.size()) {
            address = 0;
        }
    }

    private int checked(int at, String order, int to) {
        if (to < screen.size()) {
            return to;
        }
        throw new CodedException(
                        ProtocolError.ADDRESS_INVALID,
                        order + " to " + to + " (expected: 0 to " + (screen.size() - 1) + ")")
                .with("offset", at)
                .with("address", to);
    }

    private boolean graphic(int at, int code) {
        return valid(at, code >= Orders.SUB + 1 && code < Orders.EO, code);
    }

    private boolean character(int at, int code) {
        return valid(at, TextRuns.isText(code), code);
    }

    private boolean valid(int at, boolean valid, int code) {
        if (!valid) {
            faults.note(ProtocolError.ORDER_INVALID, at, "order for code", code, "a character");
        }
        return valid;
    }
}
