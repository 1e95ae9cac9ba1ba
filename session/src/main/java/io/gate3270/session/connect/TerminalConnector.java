package io.gate3270.session.connect;

/** Opens connections to hosts: real sockets in production, a simulation in tests. Thread-safe. */
public interface TerminalConnector {
    /** A link that belongs to an event loop already, and does nothing before {@link OutgoingLink#dial}. */
    OutgoingLink link(Target target);

    /**
     * What to connect to, and how.
     *
     * @param endpoint where the host listens
     * @param tls whether and with what trust it is encrypted
     * @param timeouts the patience for the phases that the connector carries out: resolve, connect, TLS
     */
    record Target(Endpoint endpoint, TlsPolicy tls, PhaseTimeouts timeouts) {}
}
