package io.gate3270.session.settle;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * How long one host pauses between the writes of one answer, once it has opened the keyboard; learned from all sessions with that host.
 *
 * <p>For a transition seen often enough without a second write the window is zero: the screen is ready when the keyboard opens. One that
 * paints in several writes gets one and a half times its longest pause. A single outlier among several exchanges (a broadcast, as a rule) is
 * left out. A transition never seen before gets what the host as a whole suggests.
 *
 * <p>Thread-safe and bounded: a table of fixed size in which a newcomer replaces whoever has its place.
 */
public final class HostRhythm {
    /** Exchanges without a second write after which none is expected. */
    static final int CERTAIN_AFTER = 8;

    private static final int TRANSITIONS = 1024;
    private static final int HOST_SAMPLES = 32;
    private static final int HOST_CERTAIN_AFTER = 16;
    private static final int OUTLIER_FROM = 4;
    private static final long MARGIN_NANOS = Duration.ofMillis(5).toNanos();

    private final RhythmBounds bounds;
    private final AtomicReferenceArray<@Nullable Habit> habits = new AtomicReferenceArray<>(TRANSITIONS);
    private final AtomicLongArray hostGaps = new AtomicLongArray(HOST_SAMPLES);
    private final AtomicInteger hostSamples = new AtomicInteger();

    /** What is remembered of one transition: its last pauses, the newest last. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Habit(Transition transition, long[] gaps) {
        Habit with(long gap) {
            int kept = Math.min(gaps.length, CERTAIN_AFTER - 1);
            long[] next = Arrays.copyOfRange(gaps, gaps.length - kept, gaps.length + 1);
            next[kept] = gap;
            return new Habit(transition, next);
        }
    }

    /**
     * How long to listen for more.
     *
     * @param nanos silence that means "ready"
     * @param learnedFrom exchanges it rests on; 0 for a guess
     */
    record Window(long nanos, int learnedFrom) {}

    /** A host of which nothing is known yet. */
    public HostRhythm(RhythmBounds bounds) {
        this.bounds = bounds;
    }

    RhythmBounds bounds() {
        return bounds;
    }

    Window windowFor(Transition transition) {
        Habit habit = habits.get(placeOf(transition));
        return habit == null || !habit.transition.equals(transition)
                ? new Window(guessNanos(), 0)
                : new Window(windowNanos(habit.gaps), habit.gaps.length);
    }

    /** An exchange is over; {@code gapNanos} was the longest pause between writes after the keyboard had opened, 0 without such writes. */
    void learn(Transition transition, long gapNanos) {
        int place = placeOf(transition);
        Habit known = habits.get(place);
        boolean same = known != null && known.transition.equals(transition);
        // A lost race loses one sample of many.
        habits.compareAndSet(place, known, same ? known.with(gapNanos) : new Habit(transition, new long[] {gapNanos}));
        hostGaps.set(Math.floorMod(hostSamples.getAndIncrement(), HOST_SAMPLES), gapNanos);
    }

    private long windowNanos(long[] gaps) {
        long[] sorted = gaps.clone();
        Arrays.sort(sorted);
        int trusted = sorted.length >= OUTLIER_FROM ? sorted.length - 2 : sorted.length - 1;
        long gap = sorted[trusted];
        if (gap > 0) {
            return bounds.clamp(gap + gap / 2 + MARGIN_NANOS);
        }
        int doubt = CERTAIN_AFTER - Math.min(CERTAIN_AFTER, gaps.length);
        return bounds.clamp(bounds.initial().toNanos() * doubt / CERTAIN_AFTER);
    }

    /** For a transition never seen: the habit of nine out of ten of the host's last exchanges. */
    private long guessNanos() {
        int known = Math.min(HOST_SAMPLES, hostSamples.get());
        if (known < HOST_CERTAIN_AFTER) {
            return bounds.clamp(bounds.initial().toNanos());
        }
        long[] gaps = new long[known];
        for (int i = 0; i < known; i++) {
            gaps[i] = hostGaps.get(i);
        }
        Arrays.sort(gaps);
        long typical = gaps[known * 9 / 10];
        return bounds.clamp(Math.max(typical + typical / 2, bounds.initial().toNanos() / 4));
    }

    private static int placeOf(Transition transition) {
        int hash = transition.hashCode();
        return (hash ^ (hash >>> 16)) & (TRANSITIONS - 1);
    }
}
