package io.gate3270.protocol.display;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.screen.ScreenBuffer;

/**
 * Talking to the SNA control point (RFC 2355, 10.5): plain EBCDIC lines on an unformatted screen. What the operator enters is what stands
 * between where the host left the cursor and where the operator left it.
 */
final class ControlPointLines {
    /** The longest input that the control point takes. */
    static final int MAX_INPUT = 255;

    private final ScreenBuffer screen;
    private int inputStart;

    ControlPointLines(ScreenBuffer screen) {
        this.screen = screen;
    }

    /** Shows what the control point says; NL goes to the next row. */
    void show(byte[] record, int from, int to) {
        int at = screen.cursor();
        for (int i = from; i < to; i++) {
            int code = record[i] & 0xFF;
            if (code == Orders.NL) {
                at = (at / screen.cols() + 1) * screen.cols() % screen.size();
            } else {
                screen.type(at, code < 0x40 ? Orders.NUL : code, false);
                at = screen.next(at);
            }
        }
        screen.cursor(at);
        inputStart = at;
    }

    /**
     * Puts the operator's input into {@code record}, and into {@code masked} with asterisks for what is secret. Nulls are left out; what was
     * typed beyond the cursor belongs to it, too, when the cursor was moved back.
     */
    void input(ByteSink record, ByteSink masked, int mask) {
        int typed = (screen.cursor() - inputStart + screen.size()) % screen.size();
        // A cursor that was moved back before the start of the input seems to be far behind it.
        int reach = typed > MAX_INPUT ? 0 : typed;
        int at = inputStart;
        for (int i = 0; i < MAX_INPUT && (i < reach || screen.code(at) != Orders.NUL); i++) {
            int code = screen.code(at);
            if (code != Orders.NUL) {
                record.put(code);
                masked.put(screen.secretAt(at) ? mask : code);
            }
            at = screen.next(at);
        }
        screen.cursor(at);
        inputStart = at;
    }
}
