package io.gate3270.session.transport;

import io.gate3270.protocol.time.Timers;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Timers of one event loop; what a task sent leaves when it returns. */
final class LoopTimers implements Timers {
    private static final Logger LOG = LoggerFactory.getLogger(LoopTimers.class);

    private final EventLoop loop;
    private final Runnable afterwards;

    LoopTimers(EventLoop loop, Runnable afterwards) {
        this.loop = loop;
        this.afterwards = afterwards;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Handle after(Duration delay, Runnable task) {
        Future<?> scheduled = loop.schedule(() -> runAndFlush(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    private void runAndFlush(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            // The loop would keep it to itself.
            LOG.error("a timer's task failed", e);
        }
        afterwards.run();
    }
}
