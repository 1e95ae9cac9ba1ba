package io.gate3270.protocol.telnet;

import java.util.Random;

/** Bytes that no well-behaved peer sends, from a seed. */
public final class HostileBytes {
    private static final int[] LIKELY = {
        0xFF, 0xFF, 0xFF, 0xFA, 0xF0, 0xEF, 0xFB, 0xFD, 0xFC, 0xFE, 0, 1, 2, 3, 4, 6, 7, 8, 24, 25, 39, 40, 46
    };

    private HostileBytes() {}

    /** Up to {@code max} bytes, rich in IAC, telnet commands and the options we know. */
    public static byte[] telnet(Random random, int max) {
        byte[] bytes = new byte[random.nextInt(max + 1)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : LIKELY[random.nextInt(LIKELY.length)]);
        }
        return bytes;
    }
}
