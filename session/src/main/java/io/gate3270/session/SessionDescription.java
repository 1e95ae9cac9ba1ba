package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.LinkReport;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What there is to say about a session at one moment. Immutable. */
public final class SessionDescription {
    private final String id;
    private final SessionConfig config;
    private final Instant createdAt;
    private final SessionStatus status;
    private final long screenVersion;
    private final Duration silentFor;

    SessionDescription(
            String id,
            SessionConfig config,
            Instant createdAt,
            SessionStatus status,
            long screenVersion,
            Duration silentFor) {
        this.id = id;
        this.config = config;
        this.createdAt = createdAt;
        this.status = status;
        this.screenVersion = screenVersion;
        this.silentFor = silentFor;
    }

    /** Unique among all sessions, and not guessable. */
    public String id() {
        return id;
    }

    /** As it was asked for. */
    public SessionConfig config() {
        return config;
    }

    /** When it was opened. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Where it is in its life. */
    public SessionState state() {
        return status.state();
    }

    /** Why it failed, or null if it did not. */
    public @Nullable CodedException failure() {
        return status.failure();
    }

    /** How the connection came to be. */
    public LinkReport link() {
        return status.link();
    }

    /** What host and terminal agreed on. */
    public TerminalReport terminal() {
        return status.terminal();
    }

    /** Rows of the present screen. */
    public int rows() {
        return status.rows();
    }

    /** Columns of the present screen. */
    public int cols() {
        return status.cols();
    }

    /** Version of the present screen. */
    public long screenVersion() {
        return screenVersion;
    }

    /** How long nothing has come from the host; before its first byte, since the session was opened. */
    public Duration silentFor() {
        return silentFor;
    }

    @Override
    public String toString() {
        return "session " + id + " to " + config.endpoint() + ": " + state().label();
    }
}
