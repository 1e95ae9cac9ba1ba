package io.gate3270.protocol.datastream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds how far a run of characters goes, eight bytes at a time. */
public final class TextRuns {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
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
        while (true) {
            while (to - at >= Long.BYTES && graphics((long) LONGS.get(bytes, at))) {
                at += Long.BYTES;
            }
            // A byte below 40 is near, or the end is: step up to it, and over it if it is a null or a format control.
            int block = Math.min(to, at + Long.BYTES);
            while (at < block) {
                if (!IS_TEXT[bytes[at] & 0xFF]) {
                    return at;
                }
                at++;
            }
            if (at == to) {
                return to;
            }
        }
    }

    /** True if each of the eight bytes is 40 or above: one of its two top bits is set. */
    private static boolean graphics(long eight) {
        return ((eight >>> 6 | eight >>> 7) & LOW_BITS) == LOW_BITS;
    }
}
