package io.gate3270.gateway.http;

import io.gate3270.gateway.document.Json;
import io.gate3270.gateway.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * An answer: status, headers, body.
 *
 * @param status the HTTP status
 * @param headers without Content-Type and Content-Length
 * @param mediaType of the body; empty if there is none
 * @param body the bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Response(int status, Map<String, String> headers, String mediaType, byte[] body) {
    private static final byte[] EMPTY = new byte[0];

    /** An answer in JSON. */
    public static Response json(int status, Object tree) {
        return new Response(status, Map.of(), MediaTypes.JSON, Json.bytes(tree));
    }

    /** An answer whose body exists already. */
    public static Response of(int status, String mediaType, byte[] body) {
        return new Response(status, Map.of(), mediaType, body);
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), "", EMPTY);
    }

    /** A problem document. */
    public static Response problem(Problem problem) {
        return new Response(problem.status(), Map.of(), Problem.MEDIA_TYPE, Json.bytes(problem.members()));
    }

    /** This answer with one more header. */
    public Response header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, mediaType, body);
    }

    /** This answer, named by an entity tag; the client that has it already gets 304 instead. */
    public Response etag(String tag) {
        return header("ETag", '"' + tag + '"');
    }

    /** This answer as one that is there already. */
    public CompletionStage<Response> now() {
        return CompletableFuture.completedFuture(this);
    }
}
