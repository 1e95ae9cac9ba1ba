package io.gate3270.gateway.problem;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An RFC 9457 problem document: a status and the members of a JSON object, in the order in which a reader wants them.
 *
 * <p>{@code title} may be shown to anybody; {@code detail} says what was found and what was expected.
 */
public record Problem(int status, ErrorCode code, Map<String, Object> members) {
    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Freezes the members. */
    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The problem a coded failure is, to be told to the caller of request {@code requestId}. */
    public static Problem of(CodedException failure, String requestId) {
        Map<String, Object> members = head(failure.code(), failure.detail(), requestId);
        String hint = failure.hint();
        if (hint != null) {
            members.put("hint", hint);
        }
        failure.context().forEach(members::putIfAbsent);
        return new Problem(ProblemStatus.of(failure.code()), failure.code(), members);
    }

    /** The problem an exception is that nobody expected; {@code reference} finds it in the log. */
    public static Problem unexpected(String reference, String requestId) {
        Map<String, Object> members = head(
                GatewayError.UNEXPECTED,
                "the gateway failed in a way that it did not foresee; nothing is known to have been done",
                requestId);
        members.put("hint", "Look for the reference in the gateway's log, and report what you find there.");
        members.put("reference", reference);
        return new Problem(500, GatewayError.UNEXPECTED, members);
    }

    /** Where the manual of errors explains this code. */
    public static String type(ErrorCode code) {
        return "docs/errors.md#" + code.id().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> head(ErrorCode code, String detail, String requestId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type(code));
        members.put("title", code.title());
        members.put("status", ProblemStatus.of(code));
        members.put("code", code.id());
        members.put("detail", detail);
        members.put("requestId", requestId);
        return members;
    }
}
