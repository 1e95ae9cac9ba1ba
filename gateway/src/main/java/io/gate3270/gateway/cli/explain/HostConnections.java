package io.gate3270.gateway.cli.explain;

import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionListener;
import io.gate3270.session.SessionTraces;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.input.SecretResolver;
import io.gate3270.session.transport.Transport;
import java.time.Clock;

/** The few connections to hosts that one command needs. */
public final class HostConnections implements AutoCloseable {
    private static final int LOOPS = 1;

    private final Transport transport;
    private final Sessions sessions;

    private HostConnections(Transport transport, SessionTraces traces) {
        this.transport = transport;
        this.sessions = new Sessions(
                SessionsConfig.DEFAULT,
                transport.connector(),
                new Sessions.Surroundings(SecretResolver.NONE, SessionListener.NONE, traces, Clock.systemUTC()));
    }

    /** Connections whose bytes are heard by {@code traces}. */
    public static HostConnections open(SessionTraces traces) {
        return new HostConnections(Transport.open(LOOPS), traces);
    }

    /** A session that is on its way. */
    public Session session(SessionConfig config) {
        return sessions.open(config);
    }

    @Override
    public void close() {
        sessions.close();
        transport.close();
    }
}
