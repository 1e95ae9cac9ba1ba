package io.gate3270.protocol.terminal;

import java.util.Arrays;

/**
 * Puts runs of data together to one record. A record that comes in one run is not copied at all: it is read where it lies.
 *
 * <p>The buffer grows to the longest record that came in pieces, up to a limit, and is used again.
 */
final class RecordAssembly {
    private static final byte[] NOTHING = {};
    private static final int FIRST_ROOM = 512;

    /** A buffer above this size is given back after its record. */
    private static final int KEEP = 32_768;

    private final int limit;
    private byte[] buffer = NOTHING;
    private int length;
    private byte[] slice = NOTHING;
    private int sliceFrom;
    private int sliceTo;
    private long dropped;

    RecordAssembly(int limit) {
        this.limit = limit;
    }

    /** Appends a run; its array must stay as it is until {@link #clear()} or {@link #settle()}. */
    void append(byte[] bytes, int from, int to) {
        if (length == 0 && sliceFrom == sliceTo && dropped == 0 && to - from <= limit) {
            slice = bytes;
            sliceFrom = from;
            sliceTo = to;
        } else {
            settle();
            copy(bytes, from, to);
        }
    }

    /** Copies what still lies in the caller's array: the array will not stay as it is. */
    void settle() {
        if (sliceFrom < sliceTo) {
            copy(slice, sliceFrom, sliceTo);
        }
        slice = NOTHING;
        sliceFrom = 0;
        sliceTo = 0;
    }

    private void copy(byte[] bytes, int from, int to) {
        int count = to - from;
        if (dropped > 0 || count > limit - length) {
            dropped += count;
            return;
        }
        if (buffer.length - length < count) {
            int room = Math.max(FIRST_ROOM, Math.max(buffer.length * 2, length + count));
            buffer = Arrays.copyOf(buffer, Math.min(limit, room));
        }
        System.arraycopy(bytes, from, buffer, length, count);
        length += count;
    }

    /** The array that holds the record, from {@link #from()} to {@link #to()}. */
    byte[] array() {
        return sliceFrom < sliceTo ? slice : buffer;
    }

    int from() {
        return sliceFrom;
    }

    int to() {
        return sliceFrom < sliceTo ? sliceTo : length;
    }

    /** How many bytes did not fit; a record with any is no record. */
    long dropped() {
        return dropped;
    }

    /** Begins the next record. */
    void clear() {
        slice = NOTHING;
        sliceFrom = 0;
        sliceTo = 0;
        length = 0;
        dropped = 0;
        if (buffer.length > KEEP) {
            buffer = NOTHING;
        }
    }
}
