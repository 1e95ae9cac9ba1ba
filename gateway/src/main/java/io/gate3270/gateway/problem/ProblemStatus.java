package io.gate3270.gateway.problem;

import io.gate3270.protocol.error.ErrorCategory;
import io.gate3270.protocol.error.ErrorCode;

/** Which HTTP status a failure is: by its category, but for the two that HTTP itself has numbers for. */
public final class ProblemStatus {
    private ProblemStatus() {}

    /** The HTTP status of this code. */
    public static int of(ErrorCode code) {
        if (code == GatewayError.METHOD_NOT_ALLOWED) {
            return 405;
        }
        if (code == GatewayError.NOT_ACCEPTABLE) {
            return 406;
        }
        return of(code.category());
    }

    private static int of(ErrorCategory category) {
        return switch (category) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case UNMET -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case LIMIT -> 429;
            case INTERNAL -> 500;
            case PEER -> 502;
            case UNAVAILABLE -> 503;
            case TIMEOUT -> 504;
        };
    }
}
