package io.gate3270.gateway;

import io.gate3270.gateway.api.InputResource;
import io.gate3270.gateway.api.ScreenResource;
import io.gate3270.gateway.api.SecretReferences;
import io.gate3270.gateway.api.SessionRegister;
import io.gate3270.gateway.api.SessionsResource;
import io.gate3270.gateway.api.WaitResource;
import io.gate3270.gateway.auth.Authenticator;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.config.LimitsConfig;
import io.gate3270.gateway.health.HealthRoutes;
import io.gate3270.gateway.health.Readiness;
import io.gate3270.gateway.http.HttpServer;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.http.RouteTable;
import io.gate3270.gateway.openapi.OpenApiRoute;
import io.gate3270.gateway.recording.TraceFiles;
import io.gate3270.session.SessionListener;
import io.gate3270.session.SessionTraces;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.transport.TlsEngine;
import io.gate3270.session.transport.Transport;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composition root: makes every part of a gateway from its configuration, and owns them until it is closed.
 *
 * <p>Thread-safe; {@link #close()} must not be called from an I/O thread.
 */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final Duration SESSIONS_LAST_WORDS = Duration.ofSeconds(5);

    private final GatewayConfig config;
    private final Transport transport;
    private final List<TraceFiles> recordings;
    private final Sessions sessions;
    private final Housekeeping housekeeping = new Housekeeping();
    private final List<Route> routes;
    private final HttpServer server;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Gateway(GatewayConfig config) {
        this.config = config;
        LogLevels.apply(config.logging());
        transport = Transport.open(
                config.transport().kind(), TlsEngine.AUTO, config.transport().effectiveLoops());
        SecretReferences secrets = new SecretReferences(config.secrets(), System.getenv());
        recordings = config.recording().directory().stream()
                .map(directory -> new TraceFiles(directory, config.recording().maxFileBytes(), Clock.systemUTC()))
                .toList();
        sessions = new Sessions(bounds(config.sessions()), transport.connector(), surroundings(secrets));
        SessionRegister register =
                new SessionRegister(sessions, config.sessions().idleTimeout(), System::nanoTime);
        housekeeping.each(Duration.ofSeconds(1), register::sweep);
        routes = resources(register, secrets);
        server = new HttpServer(config.http(), new RouteTable(routes), authenticator());
    }

    private Sessions.Surroundings surroundings(SecretReferences secrets) {
        if (recordings.isEmpty()) {
            return new Sessions.Surroundings(secrets, SessionListener.NONE, SessionTraces.NONE, Clock.systemUTC());
        }
        TraceFiles files = recordings.get(0);
        return new Sessions.Surroundings(secrets, files, files, Clock.systemUTC());
    }

    /** A gateway that is listening. */
    public static Gateway start(GatewayConfig config) {
        Gateway gateway = new Gateway(config);
        try {
            gateway.server.start();
        } catch (RuntimeException e) {
            gateway.release();
            throw e;
        }
        LOG.atInfo().addKeyValue("address", gateway.address()).log("listening");
        return gateway;
    }

    /** The API: every resource, in the order in which it is described. */
    private List<Route> resources(SessionRegister register, SecretReferences secrets) {
        LimitsConfig limits = config.sessions();
        List<Route> all = new ArrayList<>();
        all.addAll(new SessionsResource(register, config).routes());
        all.addAll(new ScreenResource(register, limits).routes());
        all.addAll(new InputResource(register, limits, secrets, housekeeping.blocking()).routes());
        all.addAll(new WaitResource(register, limits).routes());
        all.addAll(new HealthRoutes(readiness()).routes());
        return OpenApiRoute.describing(all, version());
    }

    private Readiness readiness() {
        Readiness readiness = new Readiness();
        readiness.add(() -> stopping.get()
                ? new Readiness.Check("gateway", false, "stopping")
                : new Readiness.Check("gateway", true, "running"));
        readiness.add(this::room);
        return readiness;
    }

    private Readiness.Check room() {
        int open = sessions.openCount();
        int max = config.sessions().max();
        return new Readiness.Check("sessions", open < max, open + " of " + max + " open (sessions.max)");
    }

    private Authenticator authenticator() {
        return config.auth().anonymous() ? Authenticator.ANONYMOUS : Authenticator.CLOSED;
    }

    private static SessionsConfig bounds(LimitsConfig limits) {
        return new SessionsConfig(limits.max(), SessionsConfig.DEFAULT.maxFailed(), SessionsConfig.DEFAULT.rhythm());
    }

    /** The version of this build; {@code development} outside of a jar. */
    public static String version() {
        String version = Gateway.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** How many requests are being answered. */
    public int requestsInProgress() {
        return server.requestsInProgress();
    }

    /** The table of routes that it serves. */
    public List<Route> routes() {
        return routes;
    }

    /** Where the API listens. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** The URL of the API's root, without a slash at its end. */
    public URI url() {
        InetSocketAddress address = address();
        String host = address.getAddress().getHostAddress();
        return URI.create("http://" + (host.indexOf(':') >= 0 ? '[' + host + ']' : host) + ':' + address.getPort());
    }

    /**
     * Says "not ready" and takes no new requests, lets those in progress be answered, closes the sessions and stops; idempotent. Requests that
     * wait for a session are answered when it closes.
     */
    @Override
    public void close() {
        if (stopping.getAndSet(true)) {
            return;
        }
        LOG.info("stopping");
        boolean answered = drained(config.http().stopTimeout());
        await("sessions", sessions.closeAll(SESSIONS_LAST_WORDS).toCompletableFuture(), SESSIONS_LAST_WORDS);
        if (!answered && !drained(Duration.ofSeconds(1))) {
            LOG.warn("requests were still being answered when the time to stop was over");
        }
        server.stop();
        release();
        LOG.info("stopped");
    }

    private boolean drained(Duration patience) {
        return await("requests", server.drain().toCompletableFuture(), patience);
    }

    private static boolean await(String what, Future<?> future, Duration patience) {
        try {
            future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.atDebug().addKeyValue("what", what).log("still at work");
        } catch (ExecutionException e) {
            LOG.atWarn().addKeyValue("what", what).setCause(e).log("could not be waited for");
        }
        return false;
    }

    private void release() {
        housekeeping.close();
        sessions.close();
        recordings.forEach(TraceFiles::close);
        transport.close();
    }
}
