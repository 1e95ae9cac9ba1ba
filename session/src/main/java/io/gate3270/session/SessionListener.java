package io.gate3270.session;

import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;

/**
 * Hears of everything that happens to sessions; the seam for history, audit, events and metrics.
 *
 * <p>Called on the session's owner thread: an implementation hands over and returns.
 */
public interface SessionListener {
    /** Hears nothing. */
    SessionListener NONE = new SessionListener() {};

    /** The session was opened, or its state changed. */
    default void stateChanged(SessionDescription session) {}

    /** The screen has a new version. */
    default void screenChanged(Session session, long version) {}

    /** An input was answered. */
    default void inputAnswered(Session session, InputRequest request, InputOutcome outcome) {}

    /** The host sounded the alarm. */
    default void alarm(Session session) {}
}
