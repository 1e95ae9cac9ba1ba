package io.gate3270.gateway.api;

import io.gate3270.session.Session;

/** A session and what the API knows about it besides. Thread-safe. */
final class TrackedSession {
    private final Session session;
    private final String hostGroup;
    private final RenderedScreens rendered = new RenderedScreens();
    private volatile long usedAt;

    TrackedSession(Session session, String hostGroup, long now) {
        this.session = session;
        this.hostGroup = hostGroup;
        this.usedAt = now;
    }

    Session session() {
        return session;
    }

    /** The configured host it was opened on; empty if the client named an address that is not configured. */
    String hostGroup() {
        return hostGroup;
    }

    /** What was made of its screen before. */
    RenderedScreens rendered() {
        return rendered;
    }

    /** When a client asked for it last. */
    long usedAt() {
        return usedAt;
    }

    void usedAt(long nanos) {
        usedAt = nanos;
    }
}
