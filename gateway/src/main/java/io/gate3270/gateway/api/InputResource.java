package io.gate3270.gateway.api;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.auth.Principal;
import io.gate3270.gateway.config.LimitsConfig;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Request;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.session.Session;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Input: actions performed in one go, and the screen that came of them. */
public final class InputResource {
    /** The query string of calls that answer with a screen. */
    static final ObjectShape<Include> QUERY =
            ObjectShape.of("IncludeQuery", "the query", List.of(Include.MEMBER), m -> m.get(Include.MEMBER));

    private final SessionRegister sessions;
    private final ObjectShape<InputRequest> shape;
    private final SecretReferences secrets;
    private final Executor blocking;

    /**
     * Input to these sessions.
     *
     * @param blocking runs what may block: reading secrets
     */
    public InputResource(SessionRegister sessions, LimitsConfig limits, SecretReferences secrets, Executor blocking) {
        this.sessions = sessions;
        this.shape = new InputKeys(limits).shape();
        this.secrets = secrets;
        this.blocking = blocking;
    }

    /** The lines of the table. */
    public List<Route> routes() {
        return List.of(new Route(
                Method.POST,
                SessionsResource.PATH + "/{id}/input",
                Permission.SESSION_DRIVE,
                "Type, press keys, and get the screen that comes of it",
                operation(),
                this::input));
    }

    private Operation operation() {
        return Operation.answering(
                        200,
                        OutcomeJson.INPUT,
                        "Performs the actions in one go and waits until the screen is ready; the answer says why it counts as ready. If `expect` is not met: "
                                + "412, and nothing was typed. If an action is refused: 409 with `actionIndex`; those before it were performed. If the connection "
                                + "ended after a key was sent and before the host answered: 503 with G3270-3408, and nobody knows whether it took effect.")
                .query(QUERY)
                .body(shape, examples())
                .failing(
                        SessionError.SESSION_UNKNOWN,
                        SessionError.SESSION_NOT_READY,
                        SessionError.SESSION_CLOSED,
                        SessionError.EXPECTATION_UNMET,
                        ProtocolError.KEYBOARD_LOCKED,
                        ProtocolError.FIELD_PROTECTED,
                        ProtocolError.CHARACTER_UNMAPPABLE,
                        SessionError.POSITION_OUTSIDE,
                        SessionError.FIELD_NOT_FOUND,
                        GatewayError.KEY_UNKNOWN,
                        GatewayError.SECRET_FORBIDDEN,
                        SessionError.EXCHANGE_UNKNOWN);
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put(
                "fill two fields and press Enter",
                "{\"actions\":[{\"type\":\"fill\",\"label\":\"Userid\",\"text\":\"USER1\"},{\"type\":\"fill\",\"label\":\"Password\",\"text\":\"SECRET\"},"
                        + "{\"type\":\"key\",\"key\":\"Enter\"}],\"settle\":{\"timeoutMs\":10000}}");
        examples.put(
                "only if the screen is still the same",
                "{\"actions\":[{\"type\":\"text\",\"text\":\"1\"},{\"type\":\"key\",\"key\":\"Enter\"}],\"expect\":{\"version\":41}}");
        examples.put(
                "only on this screen, without waiting",
                "{\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}],\"expect\":{\"text\":{\"row\":1,\"col\":2,\"text\":\"MENU\"}},\"settle\":{\"mode\":\"none\"}}");
        return examples;
    }

    private CompletionStage<Response> input(Request request) {
        Include include = Inbound.query(request, QUERY).allowedTo(request.caller());
        request.about("sessionId", request.parameter("id"));
        Session session = sessions.find(request.parameter("id")).session();
        InputRequest input = Inbound.body(request, shape);
        InputCheck.check(input.actions(), session.config().terminal());
        secrets.check(input.actions());
        request.about("actions", input.actions().size());
        return perform(session, input).thenApply(outcome -> answer(request, session, outcome, include));
    }

    /** A secret may be in a file, and reading that would block. */
    private CompletionStage<InputOutcome> perform(Session session, InputRequest input) {
        return input.actions().stream().anyMatch(InputResource::needsSecret)
                ? CompletableFuture.supplyAsync(() -> session.input(input), blocking)
                        .thenCompose(stage -> stage)
                : session.input(input);
    }

    private static boolean needsSecret(Action action) {
        return (action instanceof Action.Text text && text.entry() instanceof Entry.Secret)
                || (action instanceof Action.Fill fill && fill.entry() instanceof Entry.Secret);
    }

    private static Response answer(Request request, Session session, InputOutcome outcome, Include include) {
        Principal caller = request.caller();
        Map<String, Object> screen =
                ScreenJson.tree(session.id(), outcome.screen(), include, caller.holds(Permission.SCREEN_HIDDEN));
        request.about("outcome", outcome.kind());
        return switch (outcome.kind()) {
            case DONE -> OutcomeJson.done((InputOutcome.Done) outcome, screen);
            case REFUSED -> OutcomeJson.refused((InputOutcome.Refused) outcome, screen, request.id());
            case UNMET -> OutcomeJson.unmet((InputOutcome.Unmet) outcome, screen, request.id());
            case UNKNOWN -> OutcomeJson.unknown((InputOutcome.Unknown) outcome, screen, request.id());
        };
    }
}
