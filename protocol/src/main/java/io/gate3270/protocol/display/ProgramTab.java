package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * The Program Tab order, whose effect depends on what came before it (GA23-0059, Program Tab): after data it also makes nulls of the rest of
 * the field it leaves, protected or not; after an order or the WCC it does not; after a PT that ran into the end of the screen it goes on
 * with what that one did.
 */
final class ProgramTab {
    private final ScreenBuffer screen;
    private boolean afterData;

    ProgramTab(ScreenBuffer screen) {
        this.screen = screen;
    }

    /** A character was written. */
    void data() {
        afterData = true;
    }

    /** Another order was executed, or the record begins. */
    void order() {
        afterData = false;
    }

    /** Tabs from {@code address}, and answers the new address: the first position of an unprotected field, or 0 at the end. */
    int from(int address) {
        if (screen.fieldStartsAt(address) && !FieldAttribute.isProtected(screen.code(address))) {
            afterData = false;
            return screen.next(address);
        }
        int fieldEnd = screen.nextFieldWithin(address);
        boolean reachesEnd = fieldEnd == ScreenBuffer.NO_FIELD;
        if (afterData) {
            int end = reachesEnd ? screen.size() : fieldEnd;
            if (end > address) {
                screen.erase(address, end);
            }
        }
        int entry = entryFrom(address);
        // The next PT goes on erasing only if this one had not come to the end of the field it left.
        afterData = afterData && reachesEnd;
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
