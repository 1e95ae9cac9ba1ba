package io.gate3270.session;

import io.gate3270.protocol.time.Timers;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes when a test says so. */
public final class SimulatedTimers implements Timers {
    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long now;
    private long asked;

    private record Due(long at, long order, Runnable task) {}

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public Handle after(Duration delay, Runnable task) {
        Due due = new Due(now + delay.toNanos(), asked++, task);
        queue.add(due);
        return () -> queue.remove(due);
    }

    /** Lets {@code by} pass; what falls due runs at its own moment. */
    public void advance(Duration by) {
        long until = now + by.toNanos();
        while (!queue.isEmpty() && queue.peek().at() <= until) {
            Due due = queue.remove();
            now = due.at();
            due.task().run();
        }
        now = until;
    }

    /** Lets milliseconds pass. */
    public void advanceMillis(long millis) {
        advance(Duration.ofMillis(millis));
    }

    /** Tasks that have not run. */
    public int waiting() {
        return queue.size();
    }
}
