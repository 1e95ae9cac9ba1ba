package io.gate3270.gateway.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.xnio.IoUtils;

/** Reads and writes one Undertow exchange in our own words. */
final class Exchange {
    private static final HttpString REQUEST_ID = new HttpString(RequestId.HEADER);

    private final HttpServerExchange undertow;
    private final String id;
    private final long startedNanos = System.nanoTime();
    private boolean bodyEnded;

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

    /**
     * Passes on the whole body, or what went wrong: there is more of it than {@code maxBytes}, it does not come within {@code patience}, or it
     * cannot be read; then the connection ends with the answer. On this exchange's I/O thread, now or later; the exchange must not be
     * dispatched meanwhile.
     */
    void body(int maxBytes, Duration patience, Consumer<byte[]> then, Consumer<Throwable> failed) {
        if (undertow.getRequestContentLength() > maxBytes) {
            unread(BodyFailures.tooLarge(maxBytes), patience, failed);
            return;
        }
        undertow.getRequestReceiver().setMaxBufferSize(maxBytes);
        undertow.getRequestReceiver()
                .receiveFullBytes(
                        (exchange, bytes) -> {
                            if (!bodyEnded) {
                                bodyEnded = true;
                                then.accept(bytes);
                            }
                        },
                        (exchange, failure) -> unread(BodyFailures.of(failure, maxBytes), patience, failed));
        if (!bodyEnded) {
            after(patience, () -> unread(BodyFailures.tooSlow(patience), patience, failed));
        }
    }

    /** The client has as long again to read the answer; then the connection is closed, whatever still comes. */
    private void unread(Throwable why, Duration patience, Consumer<Throwable> failed) {
        if (!bodyEnded) {
            bodyEnded = true;
            closeAfterwards();
            failed.accept(why);
            after(patience, () -> IoUtils.safeClose(undertow.getConnection()));
        }
    }

    private void after(Duration delay, Runnable task) {
        try {
            undertow.getIoThread().executeAfter(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            task.run(); // the server is being stopped: no time is left
        }
    }

    /** Runs {@code then} with the outcome, on this exchange's I/O thread. */
    <T> void await(CompletionStage<T> stage, BiConsumer<? super T, ? super Throwable> then) {
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
