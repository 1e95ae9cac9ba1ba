package io.gate3270.session;

/**
 * The bounds of one session; the refusal names the one that was hit.
 *
 * @param queue submissions that wait for the owner's thread
 * @param waiters inputs, waits and long polls that are open at the same time
 * @param actions actions in one request
 */
public record SessionLimits(int queue, int waiters, int actions) {
    /** 256, 64, 1,000. */
    public static final SessionLimits DEFAULT = new SessionLimits(256, 64, 1_000);
}
