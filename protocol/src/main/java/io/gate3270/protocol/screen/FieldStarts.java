package io.gate3270.protocol.screen;

import java.util.Arrays;

/**
 * The set of positions at which a field starts: one bit a position, and one bit for each word that is not empty, so that the next and
 * the previous start are two bit scans away however many fields there are.
 */
final class FieldStarts {
    /** No field starts anywhere. */
    static final int NONE = -1;

    private final long[] words;
    private final long[] occupied;

    /** An empty set over positions 0 to {@code capacity - 1}. */
    FieldStarts(int capacity) {
        words = new long[(capacity + 63) >> 6];
        occupied = new long[(words.length + 63) >> 6];
    }

    private FieldStarts(FieldStarts other, int size) {
        words = Arrays.copyOf(other.words, (size + 63) >> 6);
        occupied = other.occupied.clone();
    }

    /** A copy that covers the first {@code size} positions. */
    FieldStarts copy(int size) {
        return new FieldStarts(this, size);
    }

    boolean at(int position) {
        return (words[position >> 6] & 1L << position) != 0;
    }

    boolean isEmpty() {
        for (long word : occupied) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a start, and answers whether it was there. */
    boolean add(int position) {
        int word = position >> 6;
        long before = words[word];
        long after = before | 1L << position;
        words[word] = after;
        occupied[word >> 6] |= 1L << word;
        return before == after;
    }

    /** Removes all starts in {@code [from, to)}, and answers whether there were any. */
    boolean removeRange(int from, int to) {
        if (from >= to) {
            return false;
        }
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long firstMask = -1L << from;
        long lastMask = -1L >>> -to;
        if (first == last) {
            return remove(first, firstMask & lastMask);
        }
        boolean any = remove(first, firstMask);
        for (int word = first + 1; word < last; word++) {
            any |= remove(word, -1L);
        }
        any |= remove(last, lastMask);
        return any;
    }

    private boolean remove(int word, long mask) {
        long before = words[word];
        if ((before & mask) == 0) {
            return false;
        }
        long after = before & ~mask;
        words[word] = after;
        if (after == 0) {
            occupied[word >> 6] &= ~(1L << word);
        }
        return true;
    }

    void clear() {
        for (int i = 0; i < occupied.length; i++) {
            long rest = occupied[i];
            while (rest != 0) {
                words[(i << 6) + Long.numberOfTrailingZeros(rest)] = 0;
                rest &= rest - 1;
            }
            occupied[i] = 0;
        }
    }

    /** The first start at or after {@code position}, not wrapping; {@link #NONE} if there is none. */
    int ceiling(int position) {
        int word = position >> 6;
        if (word >= words.length) {
            return NONE;
        }
        long rest = words[word] & -1L << position;
        if (rest != 0) {
            return (word << 6) + Long.numberOfTrailingZeros(rest);
        }
        int next = nextOccupied(word + 1);
        return next == NONE ? NONE : (next << 6) + Long.numberOfTrailingZeros(words[next]);
    }

    /** The last start at or before {@code position}, not wrapping; {@link #NONE} if there is none. */
    int floor(int position) {
        if (position < 0) {
            return NONE;
        }
        int word = position >> 6;
        long rest = words[word] & -1L >>> ~position;
        if (rest != 0) {
            return (word << 6) + 63 - Long.numberOfLeadingZeros(rest);
        }
        int previous = previousOccupied(word - 1);
        return previous == NONE ? NONE : (previous << 6) + 63 - Long.numberOfLeadingZeros(words[previous]);
    }

    /** The first start after {@code position}, wrapping around; possibly {@code position} itself; {@link #NONE} if there is none. */
    int after(int position) {
        int next = ceiling(position + 1);
        return next == NONE ? ceiling(0) : next;
    }

    /** The last start at or before {@code position}, wrapping around; {@link #NONE} if there is none. */
    int governing(int position) {
        int start = floor(position);
        return start == NONE ? floor((words.length << 6) - 1) : start;
    }

    private int nextOccupied(int word) {
        int block = word >> 6;
        if (block >= occupied.length) {
            return NONE;
        }
        long rest = occupied[block] & -1L << word;
        while (rest == 0) {
            if (++block == occupied.length) {
                return NONE;
            }
            rest = occupied[block];
        }
        return (block << 6) + Long.numberOfTrailingZeros(rest);
    }

    private int previousOccupied(int word) {
        if (word < 0) {
            return NONE;
        }
        int block = word >> 6;
        long rest = occupied[block] & -1L >>> ~word;
        while (rest == 0) {
            if (--block < 0) {
                return NONE;
            }
            rest = occupied[block];
        }
        return (block << 6) + 63 - Long.numberOfLeadingZeros(rest);
    }
}
