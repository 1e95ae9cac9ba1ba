package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.error.CodedException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Simulated time, a simulated host, and one session with it. */
final class SimulatedSession {
    final SimulatedTimers time = new SimulatedTimers();
    final SimulatedHost host = new SimulatedHost(time);
    final Sessions sessions = new Sessions(SessionsConfig.DEFAULT, host, Sessions.Surroundings.NONE);
    final Session session;

    SimulatedSession(SessionConfig config) {
        session = sessions.open(config);
    }

    /** The value that a stage has by now. */
    <T> T get(CompletionStage<T> stage) {
        host.settle();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }

    /** Why the session did not become ready, or null while nothing is decided. */
    @Nullable
    CodedException failure() {
        host.settle();
        var ready = session.ready().toCompletableFuture();
        if (!ready.isDone()) {
            return null;
        }
        try {
            ready.join();
        } catch (CompletionException e) {
            return (CodedException) e.getCause();
        }
        throw new AssertionError("the session is ready");
    }
}
