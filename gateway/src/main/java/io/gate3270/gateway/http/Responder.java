package io.gate3270.gateway.http;

import java.util.concurrent.CompletionStage;

/** Answers requests of one route. Called on an I/O thread: must not block. */
@FunctionalInterface
public interface Responder {
    /**
     * The answer, now or later. A {@link io.gate3270.protocol.error.CodedException}, thrown or completed with, becomes the problem document of its code.
     */
    CompletionStage<Response> answer(Request request);
}
