package io.gate3270.gateway.config;

import java.time.Duration;

/**
 * Where the API listens, and what it takes from a client.
 *
 * @param address address to listen on
 * @param port port to listen on; 0 takes a free one
 * @param maxBodyBytes size of a request body at most
 * @param maxHeaderBytes size of a request line and its headers together at most
 * @param maxHeaders number of request headers at most
 * @param maxConnections connections open at once at most
 * @param idleTimeout how long a connection may rest between requests
 * @param requestTimeout how long a client may take to send the headers of a request
 * @param stopTimeout how long requests in progress are given when the gateway stops
 */
public record HttpConfig(
        String address,
        int port,
        int maxBodyBytes,
        int maxHeaderBytes,
        int maxHeaders,
        int maxConnections,
        Duration idleTimeout,
        Duration requestTimeout,
        Duration stopTimeout) {
    /** Loopback on this port, with default limits. */
    public static HttpConfig loopback(int port) {
        return new HttpConfig(
                "127.0.0.1",
                port,
                1 << 20,
                16 << 10,
                100,
                10_000,
                Duration.ofMinutes(2),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30));
    }
}
