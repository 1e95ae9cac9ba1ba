package io.gate3270.session.connect;

import java.util.List;

/**
 * How a connection came to be.
 *
 * @param transport what carries it: {@code epoll}, {@code io_uring}, {@code nio}, or what a simulation calls itself
 * @param address the address that accepted, {@code 192.0.2.1:23}
 * @param attempts what was tried before, an entry an address: {@code 192.0.2.7:23: connection refused}
 * @param tls the handshake; empty while there is none, otherwise one element
 */
public record LinkReport(String transport, String address, List<String> attempts, List<TlsReport> tls) {
    /** Before anything was connected. */
    public static final LinkReport NONE = new LinkReport("none", "", List.of(), List.of());

    /** Copies the lists. */
    public LinkReport {
        attempts = List.copyOf(attempts);
        tls = List.copyOf(tls);
    }

    /** The same connection, encrypted now. */
    public LinkReport with(TlsReport handshake) {
        return new LinkReport(transport, address, attempts, List.of(handshake));
    }
}
