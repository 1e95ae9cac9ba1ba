package io.gate3270.gateway.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that are being answered, so that a stop can wait for them. Thread-safe. */
final class InFlight {
    private final AtomicInteger requests = new AtomicInteger();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private final StopSignal stop = new StopSignal();

    /** True from the moment when a stop was asked for. */
    boolean stopping() {
        return stop.given();
    }

    /** What requests that wait can listen to. */
    StopSignal stop() {
        return stop;
    }

    int count() {
        return requests.get();
    }

    void enter() {
        requests.incrementAndGet();
    }

    void leave() {
        if (requests.decrementAndGet() == 0 && stop.given()) {
            drained.complete(null);
        }
    }

    /** From now on the gateway is stopping; completes when no request is being answered any more. */
    CompletionStage<Void> drain() {
        stop.give();
        if (requests.get() == 0) {
            drained.complete(null);
        }
        return drained;
    }
}
