package io.gate3270.session.transport;

import static org.awaitility.Awaitility.await;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.LinkListener;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.TlsReport;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Remembers everything a link says, for a test's own thread to look at. */
final class HeardLink implements LinkListener {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CompletableFuture<LinkReport> connected = new CompletableFuture<>();
    private final CompletableFuture<TlsReport> tlsStarted = new CompletableFuture<>();
    private final CompletableFuture<@Nullable CodedException> closed = new CompletableFuture<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final List<String> threads = new CopyOnWriteArrayList<>();

    @Override
    public void connected(LinkReport report) {
        heardOnThread();
        connected.complete(report);
    }

    @Override
    public void received(byte[] bytes, int from, int to) {
        heardOnThread();
        received.write(bytes, from, to - from);
    }

    @Override
    public void tlsStarted(TlsReport report) {
        heardOnThread();
        tlsStarted.complete(report);
    }

    @Override
    public void closed(@Nullable CodedException why) {
        heardOnThread();
        closed.complete(why);
    }

    LinkReport awaitConnected() throws Exception {
        CompletableFuture.anyOf(connected, closed).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!connected.isDone()) {
            throw new AssertionError("not connected", closed.join());
        }
        return connected.join();
    }

    TlsReport awaitTls() throws ExecutionException, InterruptedException, TimeoutException {
        return tlsStarted.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Nullable
    CodedException awaitClosed() throws ExecutionException, InterruptedException, TimeoutException {
        return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    byte[] awaitBytes(int count) {
        await().atMost(PATIENCE).until(() -> received.size() >= count);
        return received.toByteArray();
    }

    void awaitBytesOrEnd(int count) {
        await().atMost(PATIENCE).until(() -> received.size() >= count || closed.isDone());
    }

    List<String> threads() {
        return List.copyOf(threads);
    }

    boolean everConnected() {
        return connected.isDone();
    }

    private void heardOnThread() {
        threads.add(Thread.currentThread().getName());
    }
}
