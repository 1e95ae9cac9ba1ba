package io.gate3270.session.transport;

import java.nio.file.Path;

/**
 * Where a host listens, and for how many.
 *
 * @param address a local address or name; {@code 127.0.0.1} for this machine alone
 * @param port 0: any free one
 * @param maxConnections at a time; one more is closed at once
 */
public record HostServerConfig(String address, int port, Tls tls, int maxConnections) {
    /** How many terminals a host takes unless told otherwise. */
    public static final int MAX_CONNECTIONS = 20_000;

    /** When TLS begins. */
    public enum TlsStart {
        /** Never. */
        NEVER,
        /** With the first byte. */
        AT_ONCE,
        /** When host and terminal agree on STARTTLS. */
        ON_REQUEST
    }

    /**
     * TLS of a server.
     *
     * @param certificates PEM file of the chain, the server's own certificate first
     * @param key PEM file of the PKCS #8 private key, not encrypted
     */
    public record Tls(TlsStart start, Path certificates, Path key) {
        /** No TLS. */
        public static final Tls NONE = new Tls(TlsStart.NEVER, Path.of(""), Path.of(""));
    }

    /** This port of loopback, without TLS. */
    public static HostServerConfig loopback(int port) {
        return new HostServerConfig("127.0.0.1", port, Tls.NONE, MAX_CONNECTIONS);
    }

    /** The same with TLS. */
    public HostServerConfig withTls(Tls other) {
        return new HostServerConfig(address, port, other, maxConnections);
    }
}
