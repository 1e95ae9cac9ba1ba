package io.gate3270.protocol.telnet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds IAC eight bytes at a time. */
final class IacScan {
    static final byte[] ONE_IAC = {(byte) 0xFF};

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWS = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private IacScan() {}

    /** The index of the first 0xFF in {@code bytes[from..to)}, or {@code to}. */
    static int find(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            // 0xFF becomes 0 and is found by the borrow; the lowest mark is exact, and little-endian makes it the first
            // byte.
            long inverted = ~(long) LONG.get(bytes, at);
            long marks = (inverted - LOWS) & ~inverted & HIGHS;
            if (marks != 0) {
                return at + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
        }
        while (at < to && bytes[at] != (byte) 0xFF) {
            at++;
        }
        return at;
    }
}
