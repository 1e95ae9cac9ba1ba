package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.time.Duration;
import java.util.List;

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
 * @param requestTimeout how long a client may take to send the headers of a request, and then its body
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
    private static final Member<String> ADDRESS = Member.optional(
            "address",
            Shapes.text(1, 255),
            "127.0.0.1",
            "Address to listen on; 0.0.0.0 is every IPv4 address of the machine.");
    private static final Member<Integer> PORT =
            Member.optional("port", Shapes.integer(0, 65_535), 8270, "Port to listen on; 0 takes a free one.");
    private static final Member<Long> MAX_BODY = Member.optional(
            "maxBody",
            Shapes.size(1 << 10, 1 << 26),
            1L << 20,
            "Size of a request body at most; a larger one is answered with 413.");
    private static final Member<Long> MAX_HEADER = Member.optional(
            "maxHeader",
            Shapes.size(1 << 10, 1 << 20),
            16L << 10,
            "Size of a request line and its headers together at most.");
    private static final Member<Integer> MAX_HEADERS =
            Member.optional("maxHeaders", Shapes.integer(10, 1_000), 100, "Number of request headers at most.");
    private static final Member<Integer> MAX_CONNECTIONS = Member.optional(
            "maxConnections",
            Shapes.integer(1, 1_000_000),
            10_000,
            "Connections open at once at most; further ones wait to be accepted.");
    private static final Member<Duration> IDLE_TIMEOUT = Member.optional(
            "idleTimeout",
            Shapes.duration(Duration.ofSeconds(1), Duration.ofHours(1)),
            Duration.ofMinutes(2),
            "How long a connection may rest between requests.");
    private static final Member<Duration> REQUEST_TIMEOUT = Member.optional(
            "requestTimeout",
            Shapes.duration(Duration.ofMillis(100), Duration.ofMinutes(5)),
            Duration.ofSeconds(10),
            "How long a client may take to send the headers of a request, and then its body.");
    private static final Member<Duration> STOP_TIMEOUT = Member.optional(
            "stopTimeout",
            Shapes.duration(Duration.ZERO, Duration.ofMinutes(5)),
            Duration.ofSeconds(20),
            "How long requests in progress are given when the gateway stops; closing the sessions comes after it.");

    static final ObjectShape<HttpConfig> SHAPE = ObjectShape.of(
            "HttpConfig",
            "the section http",
            List.of(
                    ADDRESS,
                    PORT,
                    MAX_BODY,
                    MAX_HEADER,
                    MAX_HEADERS,
                    MAX_CONNECTIONS,
                    IDLE_TIMEOUT,
                    REQUEST_TIMEOUT,
                    STOP_TIMEOUT),
            m -> new HttpConfig(
                    m.get(ADDRESS),
                    m.get(PORT),
                    Math.toIntExact(m.get(MAX_BODY)),
                    Math.toIntExact(m.get(MAX_HEADER)),
                    m.get(MAX_HEADERS),
                    m.get(MAX_CONNECTIONS),
                    m.get(IDLE_TIMEOUT),
                    m.get(REQUEST_TIMEOUT),
                    m.get(STOP_TIMEOUT)));

    /** The same on another port. */
    public HttpConfig withPort(int other) {
        return new HttpConfig(
                address,
                other,
                maxBodyBytes,
                maxHeaderBytes,
                maxHeaders,
                maxConnections,
                idleTimeout,
                requestTimeout,
                stopTimeout);
    }
}
