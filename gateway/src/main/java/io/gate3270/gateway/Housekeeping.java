package io.gate3270.gateway;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gateway's own threads: one for what is done now and then, and a few for what may block. */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int BLOCKING_THREADS = 4;

    private final ScheduledExecutorService regular = Executors.newSingleThreadScheduledExecutor(named("housekeeping"));
    private final ExecutorService blocking = Executors.newFixedThreadPool(BLOCKING_THREADS, named("blocking"));

    /** Runs this again and again, with this pause between; its failure is logged and does not end it. */
    void each(Duration pause, Runnable task) {
        ScheduledFuture<?> unused = regular.scheduleWithFixedDelay(
                () -> run(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("housekeeping failed");
        }
    }

    /** For what may block for a moment: reading a file. */
    Executor blocking() {
        return blocking;
    }

    @Override
    public void close() {
        regular.shutdownNow();
        blocking.shutdown();
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, "gate3270-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
