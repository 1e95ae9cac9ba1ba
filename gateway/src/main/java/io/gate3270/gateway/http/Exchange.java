package io.gate3270.gateway.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Reads and writes one Undertow exchange in our own words. */
final class Exchange {
    private static final HttpString REQUEST_ID = new HttpString(RequestId.HEADER);

    private final HttpServerExchange undertow;
    private final String id;
    private final long startedNanos = System.nanoTime();

    Exchange(HttpServerExchange undertow) {
        this.undertow = undertow;
        this.id = RequestId.of(header(RequestId.HEADER));
    }

    String id() {
        return id;
    }

    String method() {
        return undertow.getRequestMethod().toString();
    }

    String path() {
        return undertow.getRequestPath();
    }

    String remote() {
        return undertow.getSourceAddress().getHostString();
    }

    long elapsedNanos() {
        return System.nanoTime() - startedNanos;
    }

    /** The value of a header, several joined by a comma; empty if there is none. */
    String header(String name) {
        HeaderValues values = undertow.getRequestHeaders().get(name);
        return values == null ? "" : String.join(", ", values);
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HeaderValues values : undertow.getRequestHeaders()) {
            headers.put(values.getHeaderName().toString().toLowerCase(Locale.ROOT), String.join(", ", values));
        }
        return headers;
    }

    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        undertow.getQueryParameters().forEach((name, values) -> query.put(name, new ArrayList<>(values)));
        return query;
    }

    /** The whole body; fails with {@code limit} if there is more of it than {@code maxBytes}. */
    CompletionStage<byte[]> body(int maxBytes, RuntimeException limit) {
        if (undertow.getRequestContentLength() > maxBytes) {
            return CompletableFuture.failedFuture(limit);
        }
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        undertow.getRequestReceiver().setMaxBufferSize(maxBytes);
        undertow.getRequestReceiver()
                .receiveFullBytes((exchange, bytes) -> body.complete(bytes), (exchange, failure) -> {
                    boolean tooBig = failure instanceof io.undertow.io.Receiver.RequestToLargeException;
                    body.completeExceptionally(tooBig ? limit : new CompletionException(failure));
                });
        return body;
    }

    /** Runs {@code then} with the outcome, on this exchange's I/O thread. */
    <T> void await(CompletionStage<T> stage, java.util.function.BiConsumer<? super T, ? super Throwable> then) {
        boolean done = stage.toCompletableFuture().isDone();
        if (done && undertow.isInIoThread()) {
            stage.whenComplete(then);
            return;
        }
        undertow.dispatch(
                undertow.getIoThread(),
                () -> stage.whenComplete((value, failure) -> {
                    if (Thread.currentThread() == undertow.getIoThread()) {
                        then.accept(value, failure);
                    } else {
                        undertow.getIoThread().execute(() -> then.accept(value, failure));
                    }
                }));
    }

    void send(Response response) {
        HeaderMap headers = undertow.getResponseHeaders();
        undertow.setStatusCode(response.status());
        headers.put(REQUEST_ID, id);
        headers.put(Headers.CACHE_CONTROL, "no-store");
        response.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
        if (!response.mediaType().isEmpty()) {
            headers.put(Headers.CONTENT_TYPE, charset(response.mediaType()));
            headers.put(Headers.CONTENT_LENGTH, response.body().length);
        }
        undertow.getResponseSender().send(ByteBuffer.wrap(response.body()));
    }

    /** Closes the connection after this answer: the rest of the request is not worth reading. */
    void closeAfterwards() {
        undertow.setPersistent(false);
    }

    private static String charset(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }
}
