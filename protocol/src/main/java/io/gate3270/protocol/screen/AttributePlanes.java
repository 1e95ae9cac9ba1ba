package io.gate3270.protocol.screen;

import java.util.Arrays;

/**
 * The extended attribute planes. A plane exists once a value was put into it, and is dirty from then until the screen is cleared; a clean
 * plane is all defaults and is never touched. Characters with a value of their own are all in one range; outside it a dirty plane has
 * values where fields start and nowhere else, so that characters can be overwritten without a look at it.
 */
final class AttributePlanes {
    private static final byte[] ABSENT = new byte[0];

    private final int capacity;
    private final byte[][] planes = new byte[Plane.COUNT][];
    private int dirty;
    private int rangeFrom;
    private int rangeTo;

    AttributePlanes(int capacity) {
        this.capacity = capacity;
        Arrays.fill(planes, ABSENT);
    }

    int get(Plane plane, int position) {
        int index = plane.index();
        return (dirty & 1 << index) == 0 ? 0 : planes[index][position] & 0xFF;
    }

    /** Sets the value where a field starts. */
    void setField(Plane plane, int position, int value) {
        int index = plane.index();
        if (value != 0) {
            writable(index)[position] = (byte) value;
        } else if ((dirty & 1 << index) != 0) {
            planes[index][position] = 0;
        }
    }

    /** Gives one position all defaults; {@code field}: a field starts there. */
    void reset(int position, boolean field) {
        for (int rest = field || inRange(position, position + 1) ? dirty : 0; rest != 0; rest &= rest - 1) {
            planes[Integer.numberOfTrailingZeros(rest)][position] = 0;
        }
    }

    /** Gives the positions {@code [from, to)} the attributes in force; {@code fields}: fields start in there. */
    void fill(int from, int to, CharacterAttributes attributes, boolean fields) {
        int inForce = attributes.mask();
        int rest = fields || inRange(from, to) ? inForce | dirty : inForce;
        if (rest != 0) {
            fill(from, to, attributes, rest);
        }
        if (inForce != 0) {
            extendRange(from, to);
        }
    }

    private void fill(int from, int to, CharacterAttributes attributes, int which) {
        for (int rest = which; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            Arrays.fill(writable(index), from, to, attributes.value(index));
        }
    }

    /** Copies the values of one character to another. */
    void copy(int from, int to) {
        for (int rest = dirty; rest != 0; rest &= rest - 1) {
            byte[] plane = planes[Integer.numberOfTrailingZeros(rest)];
            plane[to] = plane[from];
        }
        if (inRange(from, from + 1)) {
            extendRange(to, to + 1);
        }
    }

    private boolean inRange(int from, int to) {
        return from < rangeTo && to > rangeFrom;
    }

    private void extendRange(int from, int to) {
        boolean empty = rangeFrom == rangeTo;
        rangeFrom = empty ? from : Math.min(rangeFrom, from);
        rangeTo = empty ? to : Math.max(rangeTo, to);
    }

    /** Gives the first {@code size} positions all defaults. */
    void clear(int size) {
        for (int rest = dirty; rest != 0; rest &= rest - 1) {
            Arrays.fill(planes[Integer.numberOfTrailingZeros(rest)], 0, size, (byte) 0);
        }
        dirty = 0;
        rangeFrom = 0;
        rangeTo = 0;
    }

    /** True if some position may have another value than the default. */
    boolean dirty(Plane plane) {
        return (dirty & plane.bit()) != 0;
    }

    /** A copy that covers the first {@code size} positions. */
    AttributePlanes snapshot(int size) {
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
