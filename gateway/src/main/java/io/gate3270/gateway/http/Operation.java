package io.gate3270.gateway.http;

import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.protocol.error.ErrorCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes into a route and what comes out of it: read by the server, and by those who describe the API. Immutable. */
public final class Operation {
    private final String description;
    private final int status;
    private final List<String> produces;
    private final @Nullable Shape<?> answer;
    private final @Nullable ObjectShape<?> query;
    private final @Nullable Shape<?> body;
    private final Map<String, String> examples;
    private final List<ErrorCode> failures;

    @SuppressWarnings("TooManyParameters")
    private Operation(
            String description,
            int status,
            List<String> produces,
            @Nullable Shape<?> answer,
            @Nullable ObjectShape<?> query,
            @Nullable Shape<?> body,
            Map<String, String> examples,
            List<ErrorCode> failures) {
        this.description = description;
        this.status = status;
        this.produces = List.copyOf(produces);
        this.answer = answer;
        this.query = query;
        this.body = body;
        this.examples = Map.copyOf(examples);
        this.failures = List.copyOf(failures);
    }

    /** A call that, when all goes well, is answered with this status and JSON of this shape. */
    public static Operation answering(int status, Shape<?> answer, String description) {
        return new Operation(description, status, List.of(MediaTypes.JSON), answer, null, null, Map.of(), List.of());
    }

    /** A call that, when all goes well, is answered with this status and no body. */
    public static Operation answering(int status, String description) {
        return new Operation(description, status, List.of(), null, null, null, Map.of(), List.of());
    }

    /** The same, which can answer in these media types too, if the client prefers one of them. */
    public Operation or(String... mediaTypes) {
        List<String> types = new java.util.ArrayList<>(produces);
        types.addAll(List.of(mediaTypes));
        return new Operation(description, status, types, answer, query, body, examples, failures);
    }

    /** The same with a query string of this shape. */
    public Operation query(ObjectShape<?> shape) {
        return new Operation(description, status, produces, answer, shape, body, examples, failures);
    }

    /** The same with a JSON body of this shape. */
    public Operation body(Shape<?> shape, Map<String, String> bodies) {
        return new Operation(description, status, produces, answer, query, shape, bodies, failures);
    }

    /** The same, which can fail in these ways too. */
    public Operation failing(ErrorCode... codes) {
        return new Operation(description, status, produces, answer, query, body, examples, List.of(codes));
    }

    /** What it does, in a few sentences. */
    public String description() {
        return description;
    }

    /** The HTTP status when all goes well. */
    public int status() {
        return status;
    }

    /** The media types that it can answer in, the preferred one first; empty if it answers without a body. */
    public List<String> produces() {
        return produces;
    }

    /** The shape of the JSON that it answers with; null if there is none. */
    public @Nullable Shape<?> answer() {
        return answer;
    }

    /** The shape of the query string; null if it takes none. */
    public @Nullable ObjectShape<?> query() {
        return query;
    }

    /** The shape of the request's body; null if it takes none. */
    public @Nullable Shape<?> body() {
        return body;
    }

    /** Bodies to learn from, by their titles. */
    public Map<String, String> examples() {
        return examples;
    }

    /** How it fails, apart from what every call can fail with. */
    public List<ErrorCode> failures() {
        return failures;
    }
}
