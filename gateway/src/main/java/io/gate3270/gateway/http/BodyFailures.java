package io.gate3270.gateway.http;

import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import io.undertow.io.Receiver;
import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.time.Duration;

/** What can go wrong with the bytes of a request's body. */
final class BodyFailures {
    private BodyFailures() {}

    static CodedException of(IOException failure, int maxBytes) {
        return failure instanceof Receiver.RequestToLargeException || failure instanceof RequestTooBigException
                ? tooLarge(maxBytes)
                : new CodedException(
                        GatewayError.BODY_UNREADABLE,
                        "the body ended early, or is not in the form that its headers say",
                        failure);
    }

    static CodedException tooLarge(int maxBytes) {
        return new CodedException(
                        GatewayError.BODY_TOO_LARGE, "the request body exceeds " + maxBytes + " bytes (http.maxBody)")
                .with("limit", "http.maxBody")
                .with("expected", "at most " + maxBytes + " bytes")
                .hint("Send less, or raise http.maxBody.");
    }

    static CodedException tooSlow(Duration patience) {
        return new CodedException(
                        GatewayError.BODY_UNREADABLE,
                        "the body did not come within " + patience.toMillis() + " ms (http.requestTimeout)")
                .with("limit", "http.requestTimeout")
                .hint("Send the whole body at once, or raise http.requestTimeout.");
    }
}
