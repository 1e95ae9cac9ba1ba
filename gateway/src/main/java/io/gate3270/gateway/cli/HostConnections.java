package io.gate3270.gateway.cli;

import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionListener;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.input.SecretResolver;
import io.gate3270.session.transport.Transport;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The few connections to hosts that one command needs. */
final class HostConnections implements AutoCloseable {
    private static final int LOOPS = 1;

    private final Transport transport;
    private final Sessions sessions;

    private final Map<String, TelnetTalk> talks = new ConcurrentHashMap<>();

    private HostConnections(Transport transport) {
        this.transport = transport;
        Sessions.Surroundings surroundings = new Sessions.Surroundings(
                SecretResolver.NONE,
                SessionListener.NONE,
                (id, config) -> talks.computeIfAbsent(id, any -> new TelnetTalk()),
                Clock.systemUTC());
        this.sessions = new Sessions(SessionsConfig.DEFAULT, transport.connector(), surroundings);
    }

    static HostConnections open() {
        return new HostConnections(Transport.open(LOOPS));
    }

    /** A session that is on its way. */
    Session session(SessionConfig config) {
        return sessions.open(config);
    }

    /** What was said in telnet on a session so far, in words. */
    List<String> talk(Session session) {
        TelnetTalk talk = talks.get(session.id());
        return talk == null ? List.of() : talk.lines();
    }

    @Override
    public void close() {
        sessions.close();
        transport.close();
    }
}
