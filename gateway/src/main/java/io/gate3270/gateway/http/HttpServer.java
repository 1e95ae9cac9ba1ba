package io.gate3270.gateway.http;

import io.gate3270.gateway.auth.Authenticator;
import io.gate3270.gateway.config.HttpConfig;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.xnio.Options;

/** Serves a table of routes. Its methods may be called from any thread but an I/O thread. */
public final class HttpServer {
    /** A body beyond the limit is answered with 413; up to this many times the limit is read and discarded, so that the client hears the answer. */
    private static final long DISCARDED_BODIES = 8;

    private final InFlight inFlight = new InFlight();
    private final HttpConfig config;
    private final Undertow undertow;

    /** A server that is not listening yet. */
    public HttpServer(HttpConfig config, RouteTable table, Authenticator authenticator) {
        this.config = config;
        RequestFlow flow = new RequestFlow(table, authenticator, config, inFlight);
        undertow = Undertow.builder()
                .addHttpListener(config.port(), config.address(), flow)
                .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setSocketOption(Options.TCP_NODELAY, true)
                .setSocketOption(Options.REUSE_ADDRESSES, true)
                .setSocketOption(Options.CONNECTION_HIGH_WATER, config.maxConnections())
                .setSocketOption(Options.CONNECTION_LOW_WATER, config.maxConnections())
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, config.maxHeaderBytes())
                .setServerOption(UndertowOptions.MAX_HEADERS, config.maxHeaders())
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, DISCARDED_BODIES * config.maxBodyBytes())
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, millis(config.idleTimeout()))
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, millis(config.requestTimeout()))
                .setServerOption(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .setServerOption(UndertowOptions.RECORD_REQUEST_START_TIME, false)
                .build();
    }

    /** Starts to listen; throws {@code G3270-5106} if the port cannot be had. */
    public void start() {
        try {
            undertow.start();
        } catch (RuntimeException e) {
            throw new CodedException(
                            GatewayError.LISTEN_FAILED,
                            "cannot listen on " + config.address() + ':' + config.port() + ": " + cause(e),
                            e)
                    .hint("Another program may use the port; set http.port, or --http-port.");
        }
    }

    /** How many requests are being answered. */
    public int requestsInProgress() {
        return inFlight.count();
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
    }

    /** Refuses new requests, except to what is open to all; completes when those in progress have been answered. */
    public CompletionStage<Void> drain() {
        return inFlight.drain();
    }

    /** Closes the port and every connection. */
    public void stop() {
        undertow.stop();
    }

    private static int millis(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, duration.toMillis());
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
