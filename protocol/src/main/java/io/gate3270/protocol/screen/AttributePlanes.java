package io.gate3270.protocol.screen;

import java.util.Arrays;

/**
 * The extended attribute planes. A plane exists once a value was put into it, and is dirty from then until the screen is cleared; a clean
 * plane is all defaults and is never touched.
 */
final class AttributePlanes {
    private static final byte[] ABSENT = new byte[0];

    private final int capacity;
    private final byte[][] planes = new byte[Plane.COUNT][];
    private int dirty;

    AttributePlanes(int capacity) {
        this.capacity = capacity;
        Arrays.fill(planes, ABSENT);
    }

    int get(Plane plane, int position) {
        int index = plane.index();
        return (dirty & 1 << index) == 0 ? 0 : planes[index][position] & 0xFF;
    }

    void set(Plane plane, int position, int value) {
        int index = plane.index();
        if (value != 0) {
            writable(index)[position] = (byte) value;
        } else if ((dirty & 1 << index) != 0) {
            planes[index][position] = 0;
        }
    }

    /** Gives the positions {@code [from, to)} the attributes in force. */
    void fill(int from, int to, CharacterAttributes attributes) {
        int rest = attributes.mask() | dirty;
        while (rest != 0) {
            int index = Integer.numberOfTrailingZeros(rest);
            Arrays.fill(writable(index), from, to, attributes.value(index));
            rest &= rest - 1;
        }
    }

    /** Moves {@code count} positions from {@code from} to {@code to}; they may overlap. */
    void move(int from, int to, int count) {
        for (int rest = dirty; rest != 0; rest &= rest - 1) {
            byte[] plane = planes[Integer.numberOfTrailingZeros(rest)];
            System.arraycopy(plane, from, plane, to, count);
        }
    }

    /** Gives the first {@code size} positions all defaults. */
    void clear(int size) {
        for (int rest = dirty; rest != 0; rest &= rest - 1) {
            Arrays.fill(planes[Integer.numberOfTrailingZeros(rest)], 0, size, (byte) 0);
        }
        dirty = 0;
    }

    /** True if some position may have another value than the default. */
    boolean dirty(Plane plane) {
        return (dirty & plane.bit()) != 0;
    }

    /** A copy that covers the first {@code size} positions. */
    AttributePlanes copy(int size) {
        AttributePlanes copy = new AttributePlanes(size);
        copy.dirty = dirty;
        for (int rest = dirty; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            copy.planes[index] = Arrays.copyOf(planes[index], size);
        }
        return copy;
    }

    private byte[] writable(int index) {
        dirty |= 1 << index;
        if (planes[index] == ABSENT) {
            planes[index] = new byte[capacity];
        }
        return planes[index];
    }
}
