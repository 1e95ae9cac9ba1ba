package io.gate3270.session.waits;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.time.Timers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One caller who waits for a condition: looked at on each change, one timer, one answer. Owned by one thread. */
public final class Waiting {
    private final Condition condition;
    private final Observation observed;
    private final Timers timers;
    private final Truth truth;
    private final long startNanos;
    private final long deadlineNanos;
    private final CompletableFuture<WaitOutcome> answer;
    private Timers.@Nullable Handle timer;

    /**
     * A wait that begins now; {@link #look} decides for the first time.
     *
     * @param answer completed with the outcome, or failed if the condition cannot be judged
     */
    public Waiting(
            Condition condition,
            Duration timeout,
            Observation observed,
            Timers timers,
            CompletableFuture<WaitOutcome> answer) {
        this.answer = answer;
        this.condition = condition;
        this.observed = observed;
        this.timers = timers;
        this.startNanos = timers.nanoTime();
        this.deadlineNanos = startNanos + timeout.toNanos();
        this.truth = new Truth(observed, startNanos);
    }

    /** True if the answer was given. */
    public boolean answered() {
        return answer.isDone();
    }

    /** Looks whether it is over; to be called when anything may have changed. True if the answer was given. */
    public boolean look() {
        if (answer.isDone()) {
            return true;
        }
        cancelTimer();
        long now = timers.nanoTime();
        try {
            if (truth.holds(condition, now)) {
                return answer(WaitOutcome.Result.MET, now);
            }
        } catch (CodedException e) {
            return answer.completeExceptionally(e);
        }
        if (observed.closed()) {
            return answer(WaitOutcome.Result.CLOSED, now);
        }
        if (now >= deadlineNanos) {
            return answer(WaitOutcome.Result.TIMED_OUT, now);
        }
        long again = Math.min(deadlineNanos - now, truth.lookAgainAfterNanos());
        timer = timers.after(Duration.ofNanos(again), this::look);
        return false;
    }

    private boolean answer(WaitOutcome.Result result, long now) {
        return answer.complete(new WaitOutcome(result, Duration.ofNanos(now - startNanos), observed.screen()));
    }

    private void cancelTimer() {
        Timers.Handle running = timer;
        if (running != null) {
            running.cancel();
            timer = null;
        }
    }
}
