package io.gate3270.session.connect;

/** Opens connections to hosts: real sockets in production, a simulation in tests. Thread-safe. */
public interface TerminalConnector {
    /**
     * Starts to connect and returns at once; everything else is heard by {@code listener} on the link's owner thread, never inside
     * this call.
     */
    Link connect(Target target, LinkListener listener);

    /**
     * What to connect to, and how.
     *
     * @param endpoint where the host listens
     * @param tls whether and with what trust it is encrypted
     * @param timeouts the patience for the phases that the connector carries out: resolve, connect, TLS
     */
    record Target(Endpoint endpoint, TlsPolicy tls, PhaseTimeouts timeouts) {}
}
