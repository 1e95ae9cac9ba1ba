package io.gate3270.gateway.health;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Request;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Health as two routes that need no permission. */
public final class HealthRoutes {
    private static final Member<Boolean> OK = Member.required("ok", Shapes.bool(), "True if it is right.");
    private static final Member<String> NAME = Member.required("name", Shapes.text(1, 100), "What was looked at.");
    private static final Member<String> REASON = Member.required("reason", Shapes.text(0, 1_000), "In words.");
    private static final ObjectShape<Boolean> CHECK =
            ObjectShape.of("Check", "a check", List.of(NAME, OK, REASON), m -> m.get(OK));
    private static final Member<String> UP =
            Member.required("status", Shapes.word(Map.of("up", "up")), "Always `up`, if there is an answer at all.");
    private static final ObjectShape<String> LIVE = ObjectShape.of("Liveness", "liveness", List.of(UP), m -> m.get(UP));
    private static final Member<Boolean> STATUS = Member.required(
            "status", Shapes.word(Map.of("ready", true, "not-ready", false)), "`ready` if every check is ok.");
    private static final Member<List<Boolean>> CHECKS =
            Member.required("checks", Shapes.list(CHECK, 0, 1_000), "Each thing that has to be right.");
    private static final ObjectShape<Boolean> READY =
            ObjectShape.of("Readiness", "readiness", List.of(STATUS, CHECKS), m -> m.get(STATUS));

    private final Readiness readiness;

    /** Routes that tell of this readiness. */
    public HealthRoutes(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The lines of the table. */
    public List<Route> routes() {
        return List.of(
                new Route(
                        Method.GET,
                        "/health/live",
                        Permission.OPEN,
                        "Is the process alive",
                        Operation.answering(200, LIVE, "Answers at once, whatever the state of hosts and sessions."),
                        this::live),
                new Route(
                        Method.GET,
                        "/health/ready",
                        Permission.OPEN,
                        "Is it ready for work, and if not, why",
                        Operation.answering(
                                200, READY, "503 with the same body if it is not ready: while it stops, for example."),
                        this::ready));
    }

    private CompletionStage<Response> live(Request request) {
        return Response.json(200, Map.of("status", "up")).now();
    }

    private CompletionStage<Response> ready(Request request) {
        List<Readiness.Check> checks = readiness.checks();
        boolean ok = checks.stream().allMatch(Readiness.Check::ok);
        return Response.json(ok ? 200 : 503, new Health(ok ? "ready" : "not-ready", checks))
                .now();
    }

    /** What a probe is told. */
    private record Health(String status, List<Readiness.Check> checks) {}
}
