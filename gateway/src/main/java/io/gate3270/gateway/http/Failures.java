package io.gate3270.gateway.http;

import io.gate3270.gateway.problem.Problem;
import io.gate3270.protocol.error.CodedException;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an answer of whatever went wrong. What nobody expected is logged whole, and told by reference alone. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String RETRY_SECONDS = "1";

    private Failures() {}

    /** The answer to request {@code requestId} that tells of this failure. */
    static Response answer(Throwable failure, String requestId) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CodedException coded) {
            return coded(coded, requestId);
        }
        String reference = UUID.randomUUID().toString();
        LOG.atError()
                .addKeyValue("requestId", requestId)
                .addKeyValue("reference", reference)
                .setCause(cause)
                .log("a request failed in a way that nobody expected");
        return Response.problem(Problem.unexpected(reference, requestId));
    }

    private static Response coded(CodedException failure, String requestId) {
        Problem problem = Problem.of(failure, requestId);
        if (problem.status() == 500) {
            LOG.atError()
                    .addKeyValue("requestId", requestId)
                    .addKeyValue("code", failure.code().id())
                    .setCause(failure)
                    .log("a request failed inside the gateway");
        }
        Response answer = Response.problem(problem);
        return switch (problem.status()) {
            case 401 -> answer.header("WWW-Authenticate", "Bearer realm=\"gate3270\"");
            case 405 -> answer.header("Allow", String.valueOf(problem.members().get("expected")));
            case 429, 503 -> answer.header("Retry-After", RETRY_SECONDS);
            default -> answer;
        };
    }
}
