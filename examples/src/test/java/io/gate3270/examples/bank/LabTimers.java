package io.gate3270.examples.bank;

import io.gate3270.protocol.time.Timers;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes only when a test says so. */
final class LabTimers implements Timers {
    private record Due(long at, long order, Runnable task) {}

    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long now;
    private long asked;

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

    void advance(Duration by) {
        long until = now + by.toNanos();
        while (!queue.isEmpty() && queue.peek().at() <= until) {
            Due due = queue.remove();
            now = due.at();
            due.task().run();
        }
        now = until;
    }

    boolean idle() {
        return queue.isEmpty();
    }
}
