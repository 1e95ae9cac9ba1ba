package io.gate3270.protocol.keyboard;

import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.screen.ScreenBuffer;

/** Cursor select (GA23-0059, Selector Pen): what the designator character, the first of a detectable field, makes of it. */
final class Designators {
    private static final int BLANK = 0x40;
    private static final int AMPERSAND = 0x50;
    private static final int GREATER = 0x6E;
    private static final int QUESTION = 0x6F;

    private final ScreenBuffer screen;

    Designators(ScreenBuffer screen) {
        this.screen = screen;
    }

    /** Selects the field at the cursor. */
    CursorSelection select() {
        int cursor = screen.cursor();
        int field = screen.fieldOf(cursor);
        if (field == ScreenBuffer.NO_FIELD || !FieldAttribute.isDetectable(screen.code(field))) {
            return CursorSelection.NOTHING;
        }
        int designator = screen.next(field);
        if (screen.fieldStartsAt(designator)) {
            return CursorSelection.NOTHING;
        }
        return switch (screen.code(designator)) {
            case QUESTION -> flip(field, designator, GREATER, true);
            case GREATER -> flip(field, designator, QUESTION, false);
            case BLANK, Orders.NUL -> attention(field, CursorSelection.SELECT);
            case AMPERSAND -> attention(field, CursorSelection.ENTER);
            default -> CursorSelection.NOTHING;
        };
    }

    private CursorSelection flip(int field, int designator, int shown, boolean modified) {
        screen.type(designator, shown, false);
        screen.modified(field, modified);
        return CursorSelection.LOCAL;
    }

    private CursorSelection attention(int field, CursorSelection selection) {
        screen.modified(field, true);
        return selection;
    }
}
