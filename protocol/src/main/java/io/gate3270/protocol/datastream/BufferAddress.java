package io.gate3270.protocol.datastream;

import io.gate3270.protocol.bytes.ByteSink;

/**
 * Buffer addresses on the wire (GA23-0059, Buffer Addressing): two bytes that hold 12 bits as two graphics, or 14 bits in binary where
 * the top two bits are zero, or, in 16-bit mode, 16 bits.
 */
public final class BufferAddress {
    /** The first address that 12 bits cannot hold. */
    public static final int LIMIT_12_BIT = 1 << 12;

    /** The first address that 14 bits cannot hold. */
    public static final int LIMIT_14_BIT = 1 << 14;

    private static final byte[] GRAPHIC = new byte[64];

    static {
        // GA23-0059, figure D-1: the graphic that carries six bits.
        for (int bits = 0; bits < 64; bits++) {
            GRAPHIC[bits] = (byte) graphicOf(bits);
        }
    }

    private BufferAddress() {}

    private static int graphicOf(int bits) {
        int low = bits & 0x0F;
        boolean letterOrDigit = (low >= 1 && low <= 9 && bits != 0x21) || bits == 0x30;
        return letterOrDigit ? bits | 0xC0 : bits | 0x40;
    }

    /** The graphic that carries the low six bits of {@code bits}. */
    public static int graphic(int bits) {
        return GRAPHIC[bits & 0x3F] & 0xFF;
    }

    /** The address that two bytes (0 to 255 each) hold in 12- or 14-bit form. */
    public static int decode(int high, int low) {
        // The top bits of the first byte choose: 00 is 14-bit binary, 01 and 11 are 12-bit; 10 is reserved and read as
        // 12-bit.
        return (high & 0xC0) == 0 ? high << 8 | low : (high & 0x3F) << 6 | (low & 0x3F);
    }

    /** Appends {@code address}: 12-bit if {@code size}, the number of positions of the screen, allows, else 14-bit, else 16-bit. */
    public static void encode(int address, int size, ByteSink sink) {
        if (size <= LIMIT_12_BIT) {
            sink.put(GRAPHIC[address >> 6]).put(GRAPHIC[address & 0x3F]);
        } else {
            sink.putShort(address);
        }
    }
}
