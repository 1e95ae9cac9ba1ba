package io.gate3270.gateway.cli;

import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.transport.Transport;

/** The few connections to hosts that one command needs. */
final class HostConnections implements AutoCloseable {
    private static final int LOOPS = 1;

    private final Transport transport;
    private final Sessions sessions;

    private HostConnections(Transport transport) {
        this.transport = transport;
        this.sessions = new Sessions(SessionsConfig.DEFAULT, transport.connector(), Sessions.Surroundings.NONE);
    }

    static HostConnections open() {
        return new HostConnections(Transport.open(LOOPS));
    }

    /** A session that is on its way. */
    Session session(SessionConfig config) {
        return sessions.open(config);
    }

    @Override
    public void close() {
        sessions.close();
        transport.close();
    }
}
