package io.gate3270.gateway.http;

import io.gate3270.gateway.auth.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A request that was routed, and whose caller may make it.
 *
 * <p>Used by one request's flow only; {@link #about} may be called from any one thread at a time.
 */
public final class Request {
    private final String id;
    private final Route route;
    private final Principal caller;
    private final Map<String, String> parameters;
    private final Map<String, List<String>> query;
    private final Map<String, String> headers;
    private final String produces;
    private final byte[] body;
    private final StopSignal stop;
    private final Map<String, Object> subjects = new LinkedHashMap<>();

    @SuppressWarnings("TooManyParameters")
    Request(
            String id,
            Route route,
            Principal caller,
            Map<String, String> parameters,
            Map<String, List<String>> query,
            Map<String, String> headers,
            String produces,
            byte[] body,
            StopSignal stop) {
        this.id = id;
        this.route = route;
        this.caller = caller;
        this.parameters = parameters;
        this.query = query;
        this.headers = headers;
        this.produces = produces;
        this.body = body;
        this.stop = stop;
    }

    /** The name of this request in logs, answers and audit. */
    public String id() {
        return id;
    }

    /** The line of the table that answers it. */
    public Route route() {
        return route;
    }

    /** Who makes it. */
    public Principal caller() {
        return caller;
    }

    /** The value of a path parameter of the route. */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("route " + route.path() + " has no parameter " + name);
        }
        return value;
    }

    /** The query parameters, decoded, in the order of the query string. */
    public Map<String, List<String>> query() {
        return query;
    }

    /** The value of a header, empty if it was not sent. */
    public String header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, "");
    }

    /** The media type, out of those the route produces, that the client likes best. */
    public String produces() {
        return produces;
    }

    /** The body; empty if there is none. Not to be changed. */
    public byte[] body() {
        return body;
    }

    /** What the stage completes with, or nothing if the gateway stops before: for requests that wait long. */
    public <T> CompletionStage<Optional<T>> untilStop(CompletionStage<T> stage) {
        return stop.orNothing(stage);
    }

    /** Says what the request is about, such as a session's id, for the access log. */
    public void about(String key, Object value) {
        synchronized (subjects) {
            subjects.put(key, value);
        }
    }

    /** What the request was said to be about. */
    public Map<String, Object> subjects() {
        synchronized (subjects) {
            return new LinkedHashMap<>(subjects);
        }
    }
}
