package io.gate3270.protocol.bytes;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable byte string, compared by content. */
public final class Bytes {
    /** No bytes. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    /** A copy of {@code array[from..to)}. */
    public static Bytes copyOf(byte[] array, int from, int to) {
        return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(array, from, to));
    }

    /** The low bytes of these values. */
    public static Bytes of(int... values) {
        byte[] array = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            array[i] = (byte) values[i];
        }
        return new Bytes(array);
    }

    /** The bytes that an even number of hexadecimal digits says. */
    public static Bytes hex(String digits) {
        return new Bytes(HexFormat.of().parseHex(digits));
    }

    /** How many bytes. */
    public int length() {
        return array.length;
    }

    /** The byte at a 0-based index, 0 to 255. */
    public int at(int index) {
        return array[index] & 0xFF;
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return array.clone();
    }

    /** Copies all bytes into {@code target} at {@code offset}. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(array, 0, target, offset, array.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    /** Lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(array);
    }
}
