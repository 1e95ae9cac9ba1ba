package io.gate3270.gateway.api;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.config.LimitsConfig;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Request;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.Session;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.waits.Condition;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Waiting for a condition without typing anything. */
public final class WaitResource {
    private static final Member<Condition> CONDITION =
            Member.required("condition", ConditionKeys.CONDITION, "What to wait for; several members must all be so.");

    private final SessionRegister sessions;
    private final ObjectShape<Wait> shape;

    /** What a client waits for, and how long. */
    private record Wait(Condition condition, Duration timeout) {}

    /** Waits on these sessions. */
    public WaitResource(SessionRegister sessions, LimitsConfig limits) {
        this.sessions = sessions;
        Duration usual = Duration.ofSeconds(10);
        Member<Duration> timeoutMs = Member.optional(
                "timeoutMs",
                Shapes.millis(Duration.ZERO, limits.maxWait()),
                usual.compareTo(limits.maxWait()) < 0 ? usual : limits.maxWait(),
                "How long to wait at most.");
        shape = ObjectShape.of(
                "WaitRequest",
                "a wait",
                List.of(CONDITION, timeoutMs),
                m -> new Wait(m.get(CONDITION), m.get(timeoutMs)));
    }

    /** The lines of the table. */
    public List<Route> routes() {
        Operation operation = Operation.answering(
                        200,
                        OutcomeJson.WAIT,
                        "Answers when the condition holds, when the time is over, or when the session ends, whichever is first; `result` says which.")
                .query(InputResource.QUERY)
                .body(shape, examples())
                .failing(
                        SessionError.SESSION_UNKNOWN,
                        SessionError.SESSION_NOT_READY,
                        SessionError.PATTERN_INVALID,
                        SessionError.PATTERN_TOO_COSTLY,
                        SessionError.CONDITION_LIMIT,
                        SessionError.WAITER_LIMIT);
        return List.of(new Route(
                Method.POST,
                SessionsResource.PATH + "/{id}/wait",
                Permission.SESSION_READ,
                "Wait until the screen is as described",
                operation,
                this::await));
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put(
                "a text at its place and an open keyboard",
                "{\"condition\":{\"text\":{\"row\":1,\"col\":2,\"text\":\"MENU\"},\"unlocked\":true},\"timeoutMs\":5000}");
        examples.put(
                "one of two texts anywhere",
                "{\"condition\":{\"any\":[{\"text\":{\"text\":\"READY\"}},{\"regex\":\"ABEND [A-Z0-9]{4}\"}]},\"timeoutMs\":5000}");
        examples.put("quiet for a while", "{\"condition\":{\"quietMs\":200},\"timeoutMs\":5000}");
        return examples;
    }

    private CompletionStage<Response> await(Request request) {
        Include include = Inbound.query(request, InputResource.QUERY).allowedTo(request.caller());
        request.about("sessionId", request.parameter("id"));
        Session session = sessions.find(request.parameter("id")).session();
        Wait wait = Inbound.body(request, shape);
        boolean mayReveal = request.caller().holds(Permission.SCREEN_HIDDEN);
        return request.untilStop(session.await(wait.condition(), wait.timeout()))
                .thenApply(outcome -> outcome.orElseThrow(WaitResource::stopping))
                .thenApply(outcome -> OutcomeJson.waited(
                        outcome, ScreenJson.tree(session.id(), outcome.screen(), include, mayReveal)));
    }

    private static CodedException stopping() {
        return new CodedException(
                GatewayError.STOPPING, "the gateway is stopping, and the condition does not hold yet");
    }
}
