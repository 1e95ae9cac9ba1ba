package io.gate3270.session;

/**
 * Bounds over all sessions.
 *
 * @param maxSessions sessions that are open at the same time
 */
public record SessionsConfig(int maxSessions) {
    /** 10,000 sessions. */
    public static final SessionsConfig DEFAULT = new SessionsConfig(10_000);
}
