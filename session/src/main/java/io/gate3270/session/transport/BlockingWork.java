package io.gate3270.session.transport;

import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The few threads on which names are resolved and certificate files are read; bounded, and refusing when full. */
final class BlockingWork implements Executor, AutoCloseable {
    static final int MAX_THREADS = 8;
    static final int MAX_WAITING = 1_024;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MAX_THREADS,
            MAX_THREADS,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_WAITING),
            new DefaultThreadFactory("gate3270-resolve", true));

    BlockingWork() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Throws {@link java.util.concurrent.RejectedExecutionException} when {@link #MAX_WAITING} tasks wait. */
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
