package io.gate3270.protocol.keyboard;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Strokes that wait for the keyboard to open, at most as many as the bound says. */
public final class TypeAhead {
    private final int bound;
    private final Deque<Stroke> strokes = new ArrayDeque<>(1);

    /** A queue for {@code bound} strokes; 0 is no type-ahead. */
    public TypeAhead(int bound) {
        this.bound = bound;
    }

    /** True if strokes can wait. */
    public boolean enabled() {
        return bound > 0;
    }

    /** Forgets all strokes. */
    public void clear() {
        strokes.clear();
    }

    /** Lets a stroke wait, unless the queue is full. */
    public KeyOutcome add(Stroke stroke) {
        if (strokes.size() >= bound) {
            return KeyOutcome.QUEUE_FULL;
        }
        strokes.add(stroke);
        return KeyOutcome.QUEUED;
    }

    /** Takes the stroke that waits longest, or null if none waits. */
    public @Nullable Stroke next() {
        return strokes.poll();
    }
}
