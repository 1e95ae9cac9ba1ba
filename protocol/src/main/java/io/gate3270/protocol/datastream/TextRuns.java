package io.gate3270.protocol.datastream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds how far a run of characters goes, eight bytes at a time. */
public final class TextRuns {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final boolean[] IS_TEXT = new boolean[256];

    static {
        for (int graphic = 0x40; graphic < 0x100; graphic++) {
            IS_TEXT[graphic] = true;
        }
        for (int control : new int[] {
            Orders.NUL,
            Orders.FF,
            Orders.CR,
            Orders.SO,
            Orders.SI,
            Orders.NL,
            Orders.EM,
            Orders.DUP,
            Orders.FM,
            Orders.SUB
        }) {
            IS_TEXT[control] = true;
        }
    }

    private TextRuns() {}

    /** True if {@code code} (0 to 255) is a character: a graphic, a null or a format control. */
    public static boolean isText(int code) {
        return IS_TEXT[code];
    }

    /** The first index from {@code from} whose byte is not text, or {@code to}. */
    static int end(byte[] bytes, int from, int to) {
        int at = from;
        while (to - at >= Long.BYTES) {
            int graphics = graphics((long) LONGS.get(bytes, at));
            at += graphics;
            if (graphics < Long.BYTES) {
                if (!IS_TEXT[bytes[at] & 0xFF]) {
                    return at;
                }
                at++;
            }
        }
        while (at < to && IS_TEXT[bytes[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    /** How many bytes, from the first in memory, are 40 or above: one of their two top bits is set. */
    private static int graphics(long littleEndian) {
        long below = ~(littleEndian >>> 6 | littleEndian >>> 7) & LOW_BITS;
        return Long.numberOfTrailingZeros(below) >>> 3;
    }
}
