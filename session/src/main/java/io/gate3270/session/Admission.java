package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what waits for the owner's thread, and refuses at the limit. Thread-safe. */
final class Admission {
    private final int limit;
    private final AtomicInteger waiting = new AtomicInteger();

    Admission(int limit) {
        this.limit = limit;
    }

    /**
     * Lets one more in.
     *
     * @throws CodedException {@link SessionError#QUEUE_FULL}
     */
    void enter() {
        if (waiting.incrementAndGet() > limit) {
            waiting.decrementAndGet();
            throw new CodedException(
                            SessionError.QUEUE_FULL, limit + " requests wait for the session already (limit queue)")
                    .with("queue", limit)
                    .hint("Wait for answers before sending more, or raise the session's queue limit.");
        }
    }

    /** One has had its turn. */
    void leave() {
        waiting.decrementAndGet();
    }
}
