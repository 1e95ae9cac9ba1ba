package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * The Program Tab order, whose effect depends on what came before it (GA23-0059, Program Tab): after data it also makes nulls of the rest of
 * the field it leaves, protected or not; after an order (a format control order too) or the WCC it does not; right after a PT that made nulls
 * and came to the end of the screen it goes on making nulls from 0.
 */
final class ProgramTab {
    private final ScreenBuffer screen;
    private boolean nulling;

    ProgramTab(ScreenBuffer screen) {
        this.screen = screen;
    }

    /** A character was written. */
    void data() {
        nulling = true;
    }

    /** Another order was executed, or the record begins. */
    void order() {
        nulling = false;
    }

    /** Tabs from {@code address}, and answers the new address: the first position of an unprotected field, or 0 at the end. */
    int from(int address) {
        if (screen.fieldStartsAt(address) && !FieldAttribute.isProtected(screen.code(address))) {
            nulling = false;
            return screen.next(address);
        }
        if (nulling) {
            int next = screen.nextFieldWithin(address);
            screen.erase(address, next == ScreenBuffer.NO_FIELD ? screen.size() : next);
        }
        int entry = entryFrom(address);
        nulling &= entry == 0;
        return entry;
    }

    /** The first position of the first unprotected field whose attribute is at or after {@code address}; 0 if there is none. */
    private int entryFrom(int address) {
        int start = screen.nextFieldWithin(address);
        while (start != ScreenBuffer.NO_FIELD) {
            int first = screen.next(start);
            if (!FieldAttribute.isProtected(screen.code(start)) && !screen.fieldStartsAt(first)) {
                return first;
            }
            start = screen.nextFieldWithin(start + 1);
        }
        return 0;
    }
}
