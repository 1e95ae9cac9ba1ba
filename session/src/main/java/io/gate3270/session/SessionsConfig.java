package io.gate3270.session;

import io.gate3270.session.settle.RhythmBounds;

/**
 * Bounds over all sessions.
 *
 * @param maxSessions sessions that are open at the same time
 * @param maxFailed sessions that failed and are kept to be looked at; the oldest is forgotten first
 * @param rhythm within which bounds hosts' pauses are learned
 */
public record SessionsConfig(int maxSessions, int maxFailed, RhythmBounds rhythm) {
    /** 10,000 sessions, 200 failed ones. */
    public static final SessionsConfig DEFAULT = new SessionsConfig(10_000, 200, RhythmBounds.DEFAULT);
}
