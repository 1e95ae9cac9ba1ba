package io.gate3270.protocol.inbound;

import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.screen.ScreenBuffer;

/** The character attributes that a composed record has in force, and the SA orders that change them (GA23-0059, character mode). */
final class SetAttributes {
    private final ScreenBuffer screen;
    private final ReplyMode replyMode;
    private final int[] inForce = new int[ReplyMode.planes().length];

    SetAttributes(ScreenBuffer screen, ReplyMode replyMode) {
        this.screen = screen;
        this.replyMode = replyMode;
    }

    /** A record starts: defaults are in force. */
    void reset() {
        java.util.Arrays.fill(inForce, 0);
    }

    /** Puts an SA for each listed attribute that this character has otherwise than the one before. */
    void change(int position, InboundComposer record) {
        for (Plane plane : ReplyMode.planes()) {
            if (!replyMode.reports(plane)) {
                continue;
            }
            int value = screen.extended(plane, position);
            if (plane == Plane.CHARACTER_SET && value == Plane.GRAPHIC_ESCAPE) {
                // A GE character carries its set with it.
                value = 0;
            }
            if (value != inForce[plane.index()]) {
                inForce[plane.index()] = value;
                record.put(Orders.SA);
                record.put(plane.type());
                record.put(value);
            }
        }
    }
}
