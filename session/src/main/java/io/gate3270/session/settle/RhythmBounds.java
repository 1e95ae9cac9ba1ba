package io.gate3270.session.settle;

import java.time.Duration;

/**
 * Within which bounds a host's pauses are learned.
 *
 * @param initial the quiet window for a screen of which nothing is known
 * @param floor the shortest window; zero lets well-known screens be answered as soon as the keyboard opens
 * @param ceiling the longest window; a write that comes later than this after the one before is a new thing, not part of the answer
 */
public record RhythmBounds(Duration initial, Duration floor, Duration ceiling) {
    /** 100 ms, 0 ms, 2 s. */
    public static final RhythmBounds DEFAULT =
            new RhythmBounds(Duration.ofMillis(100), Duration.ZERO, Duration.ofSeconds(2));

    /** Checks that floor ≤ initial ≤ ceiling. */
    public RhythmBounds {
        if (floor.isNegative() || floor.compareTo(initial) > 0 || initial.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException("quiet windows " + floor + ", " + initial + ", " + ceiling
                    + " (expected: floor <= initial <= ceiling)");
        }
    }

    long clamp(long nanos) {
        return Math.max(floor.toNanos(), Math.min(ceiling.toNanos(), nanos));
    }
}
