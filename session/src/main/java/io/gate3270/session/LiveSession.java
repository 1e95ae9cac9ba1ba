package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.session.connect.OutgoingLink;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.input.PreparedInput;
import io.gate3270.session.input.SecretResolver;
import io.gate3270.session.settle.HostRhythm;
import io.gate3270.session.waits.Condition;
import io.gate3270.session.waits.WaitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The callers' half of a session: everything is handed to the owner's thread, apart from what has been published. Thread-safe. */
final class LiveSession implements Session {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSession.class);

    private final String id;
    private final SessionConfig config;
    private final Instant createdAt;
    private final OutgoingLink link;
    private final Published published;
    private final Announcer announcer;
    private final SessionCore core;
    private final Admission admission;
    private final SecretResolver secrets;

    /**
     * What a session is put together from, other than its own configuration.
     *
     * @param terminal the checked terminal
     * @param trace hears the bytes, masked
     * @param rhythm what is known of the host's pauses
     * @param secrets resolves secret references
     * @param listener hears what happens
     */
    record Parts(
            TerminalConfig terminal,
            TraceListener trace,
            HostRhythm rhythm,
            SecretResolver secrets,
            SessionListener listener) {}

    LiveSession(String id, SessionConfig config, Instant createdAt, OutgoingLink link, Parts parts) {
        this.id = id;
        this.config = config;
        this.createdAt = createdAt;
        this.link = link;
        this.secrets = parts.secrets();
        this.admission = new Admission(config.limits().queue());
        this.published = new Published(
                SessionStatus.initial(
                        parts.terminal().display().alternateRows(),
                        parts.terminal().display().alternateCols()),
                link.timers().nanoTime());
        this.announcer = new Announcer(this, published, parts.listener(), link.timers());
        this.core = new SessionCore(config, link, announcer, parts);
    }

    /** Starts to connect. */
    void dial() {
        link.dial(core);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public SessionConfig config() {
        return config;
    }

    @Override
    public SessionDescription description() {
        Duration silent = Duration.ofNanos(link.timers().nanoTime() - published.heardNanos());
        return new SessionDescription(id, config, createdAt, published.status(), published.version(), silent);
    }

    @Override
    public CompletionStage<SessionDescription> ready() {
        return announcer.ready().minimalCompletionStage();
    }

    @Override
    public CompletionStage<SessionDescription> ended() {
        return announcer.ended().minimalCompletionStage();
    }

    @Override
    public List<NegotiationStep> negotiation() {
        return published.steps();
    }

    @Override
    public CompletionStage<ScreenSnapshot> screen() {
        ScreenSnapshot copy = published.currentScreen();
        return copy != null ? CompletableFuture.completedStage(copy) : submit(answer -> answer.complete(core.screen()));
    }

    @Override
    public CompletionStage<ScreenSnapshot> screenSince(long version, Duration wait) {
        return wait.isZero() || published.version() > version
                ? screen()
                : await(new Condition.ChangedSince(version), wait).thenApply(WaitOutcome::screen);
    }

    @Override
    public CompletionStage<InputOutcome> input(InputRequest request) {
        PreparedInput input;
        try {
            input = PreparedInput.of(request, secrets, config.limits().actions());
        } catch (CodedException e) {
            return CompletableFuture.failedStage(e);
        }
        return submit(answer -> {
            core.requireReady();
            core.exchanges().perform(input, answer);
        });
    }

    @Override
    public CompletionStage<WaitOutcome> await(Condition condition, Duration timeout) {
        return submit(answer -> core.await(condition, timeout, answer));
    }

    @Override
    public CompletionStage<Void> close() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletionStage<SessionDescription> ended = announcer.ended();
        ended.thenRun(() -> done.complete(null));
        try {
            // Not counted against the queue: a session that is too busy can still be closed.
            link.execute(core::close);
        } catch (RejectedExecutionException e) {
            done.complete(null); // its event loop has ended, and so has the connection
        }
        return done;
    }

    /** What {@link #ready} says when the session was closed before it was. */
    CodedException closedEarly() {
        return new CodedException(
                SessionError.SESSION_CLOSED, "session to " + config.endpoint() + " was closed before it was ready");
    }

    private <T> CompletionStage<T> submit(Consumer<CompletableFuture<T>> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            admission.enter();
            link.execute(() -> {
                admission.leave();
                perform(work, answer);
            });
        } catch (CodedException e) {
            answer.completeExceptionally(e);
        } catch (RejectedExecutionException e) {
            admission.leave();
            answer.completeExceptionally(
                    new CodedException(SessionError.SESSION_CLOSED, "the gateway is shutting down", e));
        }
        return answer;
    }

    private <T> void perform(Consumer<CompletableFuture<T>> work, CompletableFuture<T> answer) {
        try {
            work.accept(answer);
        } catch (CodedException e) {
            answer.completeExceptionally(e);
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("sessionId", id).setCause(e).log("unexpected");
            answer.completeExceptionally(new CodedException(SessionError.SESSION_BROKEN, "unexpected " + e, e));
        }
    }
}
