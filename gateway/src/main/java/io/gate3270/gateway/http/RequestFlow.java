package io.gate3270.gateway.http;

import io.gate3270.gateway.auth.Authenticator;
import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.auth.Principal;
import io.gate3270.gateway.config.HttpConfig;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The way of a request from its first byte to its access log line. */
final class RequestFlow implements HttpHandler {
    private static final byte[] NO_BODY = new byte[0];

    private final RouteTable table;
    private final Authenticator authenticator;
    private final HttpConfig config;
    private final InFlight inFlight;

    RequestFlow(RouteTable table, Authenticator authenticator, HttpConfig config, InFlight inFlight) {
        this.table = table;
        this.authenticator = authenticator;
        this.config = config;
        this.inFlight = inFlight;
    }

    @Override
    public void handleRequest(HttpServerExchange undertow) {
        inFlight.enter();
        undertow.addExchangeCompleteListener((exchange, next) -> {
            inFlight.leave();
            next.proceed();
        });
        new Step(new Exchange(undertow)).begin();
    }

    /** One request on its way. */
    private final class Step {
        private final Exchange exchange;
        private Principal caller = Principal.NOBODY;
        private @Nullable Request request;

        Step(Exchange exchange) {
            this.exchange = exchange;
        }

        void begin() {
            try {
                RouteTable.Place place = table.at(exchange.path());
                if (exchange.method().equals("OPTIONS")) {
                    finish(Response.empty(204).header("Allow", place.allow()), null);
                } else {
                    route(place, place.route(exchange.method()));
                }
            } catch (RuntimeException e) {
                finish(null, e);
            }
        }

        private void route(RouteTable.Place place, Route route) {
            refuseWhileStopping(route);
            caller = authenticator.identify(exchange.header("Authorization"));
            authorize(caller, route);
            String produces = produces(route);
            if (route.method().hasBody()) {
                refuseOtherThanJson();
                exchange.body(
                        config.maxBodyBytes(),
                        config.requestTimeout(),
                        body -> respond(place, route, produces, body),
                        failure -> finish(null, failure));
            } else {
                respond(place, route, produces, NO_BODY);
            }
        }

        private void respond(RouteTable.Place place, Route route, String produces, byte[] body) {
            Request made = new Request(
                    exchange.id(),
                    route,
                    caller,
                    place.parameters(route),
                    exchange.query(),
                    exchange.headers(),
                    produces,
                    body,
                    inFlight.stop());
            request = made;
            exchange.await(answer(route, made), this::finish);
        }

        private CompletionStage<Response> answer(Route route, Request made) {
            try {
                return route.responder().answer(made);
            } catch (RuntimeException e) {
                return CompletableFuture.failedStage(e);
            }
        }

        private void refuseWhileStopping(Route route) {
            if (inFlight.stopping() && route.needs() != Permission.OPEN) {
                exchange.closeAfterwards();
                throw new CodedException(GatewayError.STOPPING, "the gateway is stopping and takes no new requests");
            }
        }

        private String produces(Route route) {
            List<String> offered = route.operation().produces();
            if (offered.isEmpty()) {
                return "";
            }
            String accept = exchange.header("Accept");
            String chosen = MediaTypes.choose(accept, offered);
            if (chosen == null) {
                throw new CodedException(
                                GatewayError.NOT_ACCEPTABLE,
                                "Accept is \"" + accept + "\" (expected: one of " + offered + ")")
                        .with("found", accept)
                        .with("expected", offered);
            }
            return chosen;
        }

        private void refuseOtherThanJson() {
            String type = MediaTypes.bare(exchange.header("Content-Type"));
            if (!type.equals(MediaTypes.JSON)
                    && !exchange.header("Content-Length").equals("0")) {
                throw new CodedException(
                                GatewayError.MEDIA_TYPE_UNSUPPORTED,
                                (type.isEmpty() ? "Content-Type is missing" : "Content-Type is " + type)
                                        + " (expected: " + MediaTypes.JSON + ")")
                        .with("found", type)
                        .with("expected", MediaTypes.JSON)
                        .hint("With curl, add -H 'Content-Type: application/json'.");
            }
        }

        void finish(@Nullable Response answered, @Nullable Throwable failure) {
            Response response = answered != null
                    ? Conditional.apply(exchange, answered)
                    : Failures.answer(
                            failure == null ? new IllegalStateException("no answer") : failure, exchange.id());
            exchange.send(response);
            AccessLog.answered(exchange, response, caller.name(), request == null ? Map.of() : request.subjects());
        }
    }

    private static void authorize(Principal caller, Route route) {
        if (caller.holds(route.needs())) {
            return;
        }
        if (!caller.known()) {
            throw new CodedException(
                            GatewayError.UNAUTHENTICATED_REQUEST,
                            "this call needs " + route.needs().label() + ", and the request does not say who makes it")
                    .with("expected", route.needs().label())
                    .hint(
                            "Send credentials, or let everybody in with auth.anonymous: true, which is meant for loopback.");
        }
        throw new CodedException(
                        GatewayError.PERMISSION_MISSING,
                        caller.name() + " lacks " + route.needs().label() + " (to "
                                + route.needs().meaning() + ")")
                .with("expected", route.needs().label());
    }
}
