package io.gate3270.gateway.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Says once that the gateway is stopping, so that what waits for something else can end. Thread-safe. */
final class StopSignal {
    private static final Object STOP = new Object();

    private final CompletableFuture<Object> stop = new CompletableFuture<>();

    void give() {
        stop.complete(STOP);
    }

    boolean given() {
        return stop.isDone();
    }

    /** What the stage completes with, or nothing if the gateway stops before; leaves nothing behind when the stage is first. */
    @SuppressWarnings("unchecked") // anything but STOP came from the stage
    <T> CompletionStage<Optional<T>> orNothing(CompletionStage<T> stage) {
        return stage.<Object>thenApply(value -> value)
                .applyToEither(stop, value -> value == STOP ? Optional.empty() : Optional.of((T) value));
    }
}
