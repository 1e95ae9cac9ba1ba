package io.gate3270.session.settle;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.waits.Condition;
import io.gate3270.session.waits.Observation;
import io.gate3270.session.waits.Truth;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One exchange: from an attention key to a screen that is ready. Owned by one thread.
 *
 * <p>{@link #hostWrote} is told of each record, {@link #look} when everything that arrived together has been carried out; the answer is
 * given from {@link #look}, from {@link #closed}, or by the one timer.
 */
public final class Settling {
    private final SettlePolicy policy;
    private final Observation observed;
    private final Timers timers;
    private final HostRhythm rhythm;
    private final Truth truth;
    private final Key key;
    private final int shapeBefore;
    private final long startNanos;
    private final long limitNanos;
    private final CompletableFuture<Settled> answer = new CompletableFuture<>();

    private Timers.@Nullable Handle timer;
    private HostRhythm.@Nullable Window window;
    private @Nullable Transition transition;
    private int writes;
    // All moments are counted from the start; -1 is never.
    private long firstByteNanos = -1;
    private long unlockNanos = -1;
    private long lastWriteNanos = -1;
    private long longestGapNanos;
    private boolean ourTurn;
    private boolean learned;

    /**
     * An exchange that begins now.
     *
     * @param key what was pressed
     * @param before the screen that was answered
     */
    public Settling(
            SettlePolicy policy,
            Key key,
            ScreenSnapshot before,
            Observation observed,
            Timers timers,
            HostRhythm rhythm) {
        this.policy = policy;
        this.key = key;
        this.shapeBefore = ScreenShape.of(before);
        this.observed = observed;
        this.timers = timers;
        this.rhythm = rhythm;
        this.startNanos = timers.nanoTime();
        this.limitNanos = policy.limit().toNanos();
        this.truth = new Truth(observed, startNanos);
        schedule(limitNanos);
    }

    /** Completes when the screen is ready or time is over; fails if the caller's condition cannot be judged. */
    public CompletionStage<Settled> answer() {
        return answer;
    }

    /** True if the answer was given. */
    public boolean answered() {
        return answer.isDone();
    }

    /** True if the host has written since the key. */
    public boolean hostWrote() {
        return writes > 0;
    }

    /** Bytes have come from the host. */
    public void heard() {
        if (firstByteNanos < 0) {
            firstByteNanos = elapsedNanos();
        }
    }

    /**
     * The host has written a record, and it has been carried out. Told also after the answer, until the next exchange begins: that is how
     * an answer given too early is noticed.
     *
     * @param turnGiven the host said that it is our turn (contention resolution)
     */
    public void hostWrote(boolean turnGiven) {
        long now = elapsedNanos();
        long gap = now - lastWriteNanos;
        if (unlockNanos >= 0 && gap <= rhythm.bounds().ceiling().toNanos()) {
            longestGapNanos = Math.max(longestGapNanos, gap);
        }
        writes++;
        lastWriteNanos = now;
        ourTurn |= turnGiven;
        if (unlockNanos < 0 && observed.unlocked()) {
            unlockNanos = now;
        }
    }

    /** Looks whether the screen is ready; to be called when anything may have changed. */
    public void look() {
        if (answer.isDone()) {
            return;
        }
        long now = elapsedNanos();
        try {
            SettleReason reason = reasonAt(now);
            if (reason != SettleReason.NONE) {
                give(reason, now);
            }
        } catch (CodedException e) {
            cancelTimer();
            answer.completeExceptionally(e);
        }
    }

    /** The session has ended. */
    public void closed() {
        if (!answer.isDone()) {
            give(SettleReason.CLOSED, elapsedNanos());
        }
    }

    /** Nothing that the host writes from now on belongs to this exchange: its rhythm is remembered. */
    public void over() {
        Transition seen = transition;
        if (!learned && seen != null) {
            learned = true;
            rhythm.learn(seen, longestGapNanos);
        }
    }

    private SettleReason reasonAt(long now) {
        boolean open = writes > 0 && observed.unlocked();
        if (open) {
            if (unlockNanos < 0) {
                unlockNanos = now;
            }
            if (transition == null) {
                transition = Transition.of(shapeBefore, key, observed.screen());
            }
            SettleReason ready =
                    policy instanceof SettlePolicy.Until until ? expected(until.condition(), now) : quiet(now);
            if (ready != SettleReason.NONE) {
                return ready;
            }
        } else {
            schedule(limitNanos - now);
        }
        return now >= limitNanos ? SettleReason.TIMEOUT : SettleReason.NONE;
    }

    private SettleReason expected(Condition condition, long now) {
        if (truth.holds(condition, startNanos + now)) {
            return SettleReason.EXPECTED_SCREEN;
        }
        schedule(Math.min(limitNanos - now, truth.lookAgainAfterNanos()));
        return SettleReason.NONE;
    }

    private SettleReason quiet(long now) {
        if (ourTurn) {
            return SettleReason.CONTENTION_RESOLUTION;
        }
        long missing = windowNanos() - (now - lastWriteNanos);
        if (missing <= 0) {
            return SettleReason.UNLOCK_QUIET;
        }
        schedule(Math.min(limitNanos - now, missing));
        return SettleReason.NONE;
    }

    private long windowNanos() {
        if (policy instanceof SettlePolicy.Quiet quiet) {
            return quiet.window().toNanos();
        }
        HostRhythm.Window chosen = window;
        if (chosen == null) {
            Transition seen = transition;
            chosen = seen == null ? new HostRhythm.Window(0, 0) : rhythm.windowFor(seen);
            window = chosen;
        }
        return chosen.nanos();
    }

    private void give(SettleReason reason, long now) {
        cancelTimer();
        boolean quiet = reason == SettleReason.UNLOCK_QUIET;
        HostRhythm.Window chosen = window;
        answer.complete(new Settled(
                reason,
                writes,
                millis(firstByteNanos),
                millis(unlockNanos),
                millis(now),
                quiet ? windowNanos() / 1e6 : -1,
                quiet && chosen != null ? chosen.learnedFrom() : 0));
    }

    private double millis(long nanos) {
        return nanos < 0 ? -1 : nanos / 1e6;
    }

    private long elapsedNanos() {
        return timers.nanoTime() - startNanos;
    }

    private void schedule(long delayNanos) {
        cancelTimer();
        timer = timers.after(Duration.ofNanos(Math.max(0, delayNanos)), this::look);
    }

    private void cancelTimer() {
        Timers.Handle running = timer;
        if (running != null) {
            running.cancel();
            timer = null;
        }
    }
}
