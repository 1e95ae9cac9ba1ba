package io.gate3270.protocol.time;

import java.time.Duration;

/** The only way in which our code learns the time or asks to be called later; simulated in tests. */
public interface Timers {
    /** A clock that only grows, in nanoseconds from an arbitrary origin. */
    long nanoTime();

    /** Runs {@code task} once, not before {@code delay} has passed, on the owner's thread. */
    Handle after(Duration delay, Runnable task);

    /** A task that has been asked for. */
    interface Handle {
        /** Makes sure that the task does not run from now on; harmless if it ran already. */
        void cancel();
    }
}
