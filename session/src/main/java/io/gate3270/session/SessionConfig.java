package io.gate3270.session;

import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TlsPolicy;
import java.util.Map;

/**
 * One session to be opened.
 *
 * @param name what people call it, or empty
 * @param labels for finding it; never interpreted
 * @param endpoint where the host listens
 * @param tls whether and with what trust the connection is encrypted
 * @param terminal the terminal to be
 * @param timeouts the patience for each phase
 * @param keepAlive what is done about silence
 * @param nvtAllowed true if a telnet server that is no 3270 host will do
 * @param limits bounds
 */
public record SessionConfig(
        String name,
        Map<String, String> labels,
        Endpoint endpoint,
        TlsPolicy tls,
        TerminalSpec terminal,
        PhaseTimeouts timeouts,
        KeepAlive keepAlive,
        boolean nvtAllowed,
        SessionLimits limits) {

    /** Copies the map. */
    public SessionConfig {
        labels = Map.copyOf(labels);
    }

    /** A session with defaults for everything else. */
    public static SessionConfig to(String host, int port) {
        return new SessionConfig(
                "",
                Map.of(),
                new Endpoint(host, port),
                TlsPolicy.OFF,
                TerminalSpec.DEFAULT,
                PhaseTimeouts.DEFAULT,
                KeepAlive.DEFAULT,
                false,
                SessionLimits.DEFAULT);
    }

    /** The same, named and labelled. */
    public SessionConfig named(String newName, Map<String, String> newLabels) {
        return new SessionConfig(newName, newLabels, endpoint, tls, terminal, timeouts, keepAlive, nvtAllowed, limits);
    }

    /** The same with another trust. */
    public SessionConfig with(TlsPolicy policy) {
        return new SessionConfig(name, labels, endpoint, policy, terminal, timeouts, keepAlive, nvtAllowed, limits);
    }

    /** The same with another terminal. */
    public SessionConfig with(TerminalSpec spec) {
        return new SessionConfig(name, labels, endpoint, tls, spec, timeouts, keepAlive, nvtAllowed, limits);
    }

    /** The same with another patience. */
    public SessionConfig with(PhaseTimeouts patience) {
        return new SessionConfig(name, labels, endpoint, tls, terminal, patience, keepAlive, nvtAllowed, limits);
    }

    /** The same with another way to keep alive. */
    public SessionConfig with(KeepAlive keep) {
        return new SessionConfig(name, labels, endpoint, tls, terminal, timeouts, keep, nvtAllowed, limits);
    }

    /** The same with other bounds. */
    public SessionConfig with(SessionLimits bounds) {
        return new SessionConfig(name, labels, endpoint, tls, terminal, timeouts, keepAlive, nvtAllowed, bounds);
    }

    /** The same, content with a telnet server that is no 3270 host. */
    public SessionConfig allowingNvt() {
        return new SessionConfig(name, labels, endpoint, tls, terminal, timeouts, keepAlive, true, limits);
    }
}
