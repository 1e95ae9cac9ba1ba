package io.gate3270.gateway.health;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Request;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Health as two routes that need no permission. */
public final class HealthRoutes {
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
                        Operation.JSON,
                        this::live),
                new Route(
                        Method.GET,
                        "/health/ready",
                        Permission.OPEN,
                        "Is it ready for work, and if not, why",
                        Operation.JSON,
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
