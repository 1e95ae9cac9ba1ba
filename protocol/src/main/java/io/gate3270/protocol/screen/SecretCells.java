package io.gate3270.protocol.screen;

import java.util.BitSet;

/** The set of positions that hold a secret somebody typed; takes no room until there is one. */
final class SecretCells {
    private final int capacity;
    private BitSet cells = new BitSet(0);
    private boolean any;

    SecretCells(int capacity) {
        this.capacity = capacity;
    }

    boolean at(int position) {
        return any && cells.get(position);
    }

    void add(int position) {
        if (cells.size() < capacity) {
            cells = new BitSet(capacity);
        }
        any = true;
        cells.set(position);
    }

    void copy(int from, int to) {
        if (any) {
            cells.set(to, cells.get(from));
        }
    }

    void removeRange(int from, int to) {
        if (any) {
            cells.clear(from, to);
        }
    }

    void clear() {
        if (any) {
            cells.clear();
            any = false;
        }
    }
}
