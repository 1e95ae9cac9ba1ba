package io.gate3270.gateway;

import io.gate3270.gateway.auth.Authenticator;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.health.HealthRoutes;
import io.gate3270.gateway.health.Readiness;
import io.gate3270.gateway.http.HttpServer;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.http.RouteTable;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composition root: makes every part of a gateway from its configuration, and owns them until it is closed.
 *
 * <p>Thread-safe; {@link #close()} must not be called from an I/O thread.
 */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final GatewayConfig config;
    private final HttpServer server;
    private volatile boolean stopping;

    private Gateway(GatewayConfig config) {
        this.config = config;
        Readiness readiness = new Readiness();
        readiness.add(() -> new Readiness.Check("gateway", !stopping, stopping ? "stopping" : "running"));
        List<Route> routes = new ArrayList<>(new HealthRoutes(readiness).routes());
        Authenticator authenticator = config.auth().anonymous() ? Authenticator.ANONYMOUS : Authenticator.CLOSED;
        server = new HttpServer(config.http(), new RouteTable(routes), authenticator);
    }

    /** A gateway that is listening. */
    public static Gateway start(GatewayConfig config) {
        Gateway gateway = new Gateway(config);
        gateway.server.start();
        LOG.atInfo().addKeyValue("address", gateway.address()).log("listening");
        return gateway;
    }

    /** Where the API listens. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** The URL of the API's root, without a slash at its end. */
    public URI url() {
        InetSocketAddress address = address();
        return URI.create("http://" + address.getAddress().getHostAddress() + ':' + address.getPort());
    }

    /** Says "not ready", lets the requests in progress be answered, and stops; idempotent. */
    @Override
    public void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        LOG.info("stopping");
        try {
            server.drain().toCompletableFuture().get(config.http().stopTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.warn("requests were still being answered when the time to stop was over");
        } catch (java.util.concurrent.ExecutionException e) {
            LOG.atWarn().setCause(e).log("could not wait for the requests in progress");
        }
        server.stop();
        LOG.info("stopped");
    }
}
