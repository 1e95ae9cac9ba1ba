package io.gate3270.session;

import io.gate3270.protocol.terminal.TraceListener;

/** Where the bytes of sessions are recorded. What it hears is masked: no secret and no hidden input gets here. */
@FunctionalInterface
public interface SessionTraces {
    /** Records nothing. */
    SessionTraces NONE = (id, config) -> TraceListener.NONE;

    /**
     * A listener for one session, called on its owner's thread: it hands over and returns. {@link TraceListener#NONE} to record nothing.
     *
     * @param id the session's
     */
    TraceListener open(String id, SessionConfig config);
}
