package io.gate3270.protocol.bytes;

import java.util.Arrays;

/** A byte buffer that grows while something is composed, and is used again for the next thing. Not thread-safe. */
public final class ByteSink {
    private byte[] array;
    private int length;

    /** An empty sink with room for {@code capacity} bytes before it grows. */
    public ByteSink(int capacity) {
        array = new byte[capacity];
    }

    /** Appends the low byte of {@code value}. */
    public ByteSink put(int value) {
        if (length == array.length) {
            grow(1);
        }
        array[length++] = (byte) value;
        return this;
    }

    /** Appends the low two bytes of {@code value}, the higher first. */
    public ByteSink putShort(int value) {
        return put(value >> 8).put(value);
    }

    /** Appends {@code source[from..to)}. */
    public ByteSink put(byte[] source, int from, int to) {
        int count = to - from;
        if (array.length - length < count) {
            grow(count);
        }
        System.arraycopy(source, from, array, length, count);
        length += count;
        return this;
    }

    /** Appends all of {@code bytes}. */
    public ByteSink put(Bytes bytes) {
        if (array.length - length < bytes.length()) {
            grow(bytes.length());
        }
        bytes.copyTo(array, length);
        length += bytes.length();
        return this;
    }

    /** Overwrites the two bytes at {@code index}, the higher first: for lengths known only afterwards. */
    public void setShort(int index, int value) {
        array[index] = (byte) (value >> 8);
        array[index + 1] = (byte) value;
    }

    /** The backing array; valid from 0 to {@link #length()} until the next change. */
    public byte[] array() {
        return array;
    }

    /** How many bytes were put since the last {@link #clear()}. */
    public int length() {
        return length;
    }

    /** Empties the sink and keeps its room. */
    public void clear() {
        length = 0;
    }

    /** A copy of what was put. */
    public Bytes toBytes() {
        return Bytes.copyOf(array, 0, length);
    }

    private void grow(int count) {
        array = Arrays.copyOf(array, Math.max(array.length * 2, length + count));
    }
}
