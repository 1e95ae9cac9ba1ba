package io.gate3270.gateway.api;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.Sessions;
import io.gate3270.session.error.SessionError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions that clients can name, and when each was asked for last: those that are open, and those that failed, until they are closed or
 * nobody has asked for them for a while. Thread-safe.
 */
public final class SessionRegister {
    /** How long a failed session that nobody asks for is kept. */
    static final Duration FAILED_KEPT = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(SessionRegister.class);

    private final Sessions sessions;
    private final long idleNanos;
    private final LongSupplier nanoTime;
    private final Map<String, TrackedSession> tracked = new ConcurrentHashMap<>();

    /**
     * A register of these sessions.
     *
     * @param idleTimeout after which a session that nobody asks for is closed; zero is never
     * @param nanoTime a clock that only grows
     */
    public SessionRegister(Sessions sessions, Duration idleTimeout, LongSupplier nanoTime) {
        this.sessions = sessions;
        this.idleNanos = idleTimeout.toNanos();
        this.nanoTime = nanoTime;
    }

    /** A new session, on its way to its host. */
    TrackedSession open(SessionConfig config, String hostGroup) {
        Session session = sessions.open(config);
        TrackedSession opened = new TrackedSession(session, hostGroup, nanoTime.getAsLong());
        tracked.put(session.id(), opened);
        return opened;
    }

    /** The session with this id, which counts as asked for; throws {@code G3270-3308} if there is none. */
    TrackedSession find(String id) {
        TrackedSession found = sessions.find(id) == null ? null : tracked.get(id);
        if (found == null) {
            throw new CodedException(SessionError.SESSION_UNKNOWN, "there is no session \"" + id + '"')
                    .with("found", id)
                    .hint("A session that was closed is forgotten; GET /api/v1/sessions lists those that there are.");
        }
        found.usedAt(nanoTime.getAsLong());
        return found;
    }

    /** All of them, the oldest first. */
    List<TrackedSession> all() {
        return sessions.all().stream()
                .map(session -> tracked.get(session.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Closes and forgets a session. */
    void close(String id) {
        tracked.remove(id);
        sessions.close(id);
    }

    /** Closes sessions that nobody has asked for, and forgets those that are no more; to be called now and then. */
    public void sweep() {
        long now = nanoTime.getAsLong();
        tracked.forEach((id, each) -> {
            Session session = sessions.find(id);
            if (session == null) {
                tracked.remove(id);
            } else if (forgotten(session, now - each.usedAt())) {
                LOG.atInfo().addKeyValue("sessionId", id).log("closing a session that nobody asks for");
                close(id);
            }
        });
    }

    private boolean forgotten(Session session, long unusedNanos) {
        return session.description().state().ended()
                ? unusedNanos > FAILED_KEPT.toNanos()
                : idleNanos > 0 && unusedNanos > idleNanos;
    }
}
