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

    /** Puts the operator's input into {@code record}, and into {@code masked} with asterisks for what is secret. */
    void input(ByteSink record, ByteSink masked, int mask) {
        int at = inputStart;
        while (at != screen.cursor() && record.length() < MAX_INPUT) {
            int code = screen.code(at);
            if (code != Orders.NUL) {
                record.put(code);
                masked.put(screen.secretAt(at) ? mask : code);
            }
            at = screen.next(at);
        }
        inputStart = screen.cursor();
    }
}
