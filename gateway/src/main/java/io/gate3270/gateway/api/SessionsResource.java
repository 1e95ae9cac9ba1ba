package io.gate3270.gateway.api;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Request;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.session.NegotiationStep;
import io.gate3270.session.Session;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.error.SessionError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions as a collection: open, list, show, close. */
public final class SessionsResource {
    static final String PATH = "/api/v1/sessions";

    private static final Logger LOG = LoggerFactory.getLogger(SessionsResource.class);

    private static final Map<String, String> EXAMPLES = Map.of(
            "any host that the configuration allows",
            "{\"host\":\"127.0.0.1\",\"port\":3270,\"model\":\"3279-2-E\",\"codePage\":\"cp037\",\"name\":\"teller\",\"labels\":{\"team\":\"loans\"},\"waitMs\":10000}",
            "at once, still connecting",
            "{\"host\":\"127.0.0.1\",\"port\":3270,\"waitMs\":0}");

    private final SessionRegister sessions;
    private final SessionKeys keys;

    /** Sessions that are opened as the configuration says. */
    public SessionsResource(SessionRegister sessions, GatewayConfig config) {
        this.sessions = sessions;
        this.keys = new SessionKeys(config);
    }

    /** The lines of the table. */
    public List<Route> routes() {
        return List.of(
                new Route(Method.POST, PATH, Permission.SESSION_OPEN, "Open a session", opening(), this::open),
                new Route(Method.GET, PATH, Permission.SESSION_READ, "List sessions", listing(), this::list),
                new Route(Method.GET, PATH + "/{id}", Permission.SESSION_READ, "Show a session", showing(), this::show),
                new Route(
                        Method.DELETE,
                        PATH + "/{id}",
                        Permission.SESSION_CLOSE,
                        "Close a session",
                        closing(),
                        this::close));
    }

    private Operation opening() {
        return Operation.answering(
                        201,
                        SessionSchema.SESSION,
                        "Connects to a host and waits for its first screen, or not. The header Location names the session. If the host cannot be "
                                + "reached in time, the answer says in which phase and why, and there is no session.")
                .body(keys.shape(), EXAMPLES)
                .failing(
                        GatewayError.TARGET_FORBIDDEN,
                        GatewayError.HOST_GROUP_UNKNOWN,
                        ProtocolError.CODE_PAGE_UNKNOWN,
                        SessionError.SESSION_LIMIT,
                        SessionError.HOST_UNRESOLVED,
                        SessionError.CONNECT_REFUSED,
                        SessionError.CONNECT_TIMEOUT,
                        SessionError.TLS_UNTRUSTED,
                        SessionError.NVT_ONLY,
                        SessionError.FIRST_SCREEN_TIMEOUT);
    }

    private static Operation listing() {
        return Operation.answering(
                        200,
                        SessionSchema.PAGE,
                        "Sessions that are open, and those that failed and were not closed since.")
                .query(SessionQuery.SHAPE)
                .failing(GatewayError.CURSOR_INVALID);
    }

    private static Operation showing() {
        return Operation.answering(
                        200, SessionSchema.SESSION, "Where it is in its life, and what was agreed with the host.")
                .failing(SessionError.SESSION_UNKNOWN);
    }

    private static Operation closing() {
        return Operation.answering(204, "Ends the connection to the host and forgets the session.")
                .failing(SessionError.SESSION_UNKNOWN);
    }

    private CompletionStage<Response> open(Request request) {
        SessionKeys.Opening opening = Inbound.body(request, keys.shape());
        TrackedSession live = sessions.open(opening.session(), opening.hostGroup());
        Session session = live.session();
        request.about("sessionId", session.id());
        LOG.atInfo()
                .addKeyValue("requestId", request.id())
                .addKeyValue("sessionId", session.id())
                .addKeyValue("endpoint", opening.session().endpoint().toString())
                .log("session opened");
        if (opening.patience().isZero()) {
            return created(live).now();
        }
        CompletableFuture<SessionDescription> ready = session.ready()
                .toCompletableFuture()
                .copy()
                .orTimeout(opening.patience().toMillis(), TimeUnit.MILLISECONDS);
        return ready.handle((description, failure) -> opened(live, failure));
    }

    private Response opened(TrackedSession live, @Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause == null || cause instanceof TimeoutException) {
            return created(live);
        }
        sessions.close(live.session().id());
        throw cause instanceof CodedException coded
                ? coded.with("negotiation", negotiation(live.session()))
                : new CompletionException(cause);
    }

    private static Response created(TrackedSession live) {
        return Response.json(201, SessionJson.tree(live))
                .header("Location", PATH + '/' + live.session().id());
    }

    private static List<Map<String, Object>> negotiation(Session session) {
        return session.negotiation().stream().map(SessionsResource::step).toList();
    }

    private static Map<String, Object> step(NegotiationStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("layer", step.layer());
        tree.put("millis", step.millis());
        tree.put("text", step.text());
        return tree;
    }

    private CompletionStage<Response> list(Request request) {
        SessionQuery query = Inbound.query(request, SessionQuery.SHAPE);
        return Response.json(200, SessionPage.tree(sessions.all(), query)).now();
    }

    private CompletionStage<Response> show(Request request) {
        return Response.json(200, SessionJson.tree(find(request))).now();
    }

    private CompletionStage<Response> close(Request request) {
        Session session = find(request).session();
        return session.close().thenApply(closed -> {
            sessions.close(session.id());
            return Response.empty(204);
        });
    }

    private TrackedSession find(Request request) {
        request.about("sessionId", request.parameter("id"));
        return sessions.find(request.parameter("id"));
    }
}
