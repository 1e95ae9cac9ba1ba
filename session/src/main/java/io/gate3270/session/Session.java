package io.gate3270.session;

import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.waits.Condition;
import io.gate3270.session.waits.WaitOutcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A handle on one session. Thread-safe; nothing blocks.
 *
 * <p>Stages fail with a {@link io.gate3270.protocol.error.CodedException}: {@code SESSION_CLOSED} after the end, {@code SESSION_NOT_READY}
 * before the first screen, {@code QUEUE_FULL} and {@code WAITER_LIMIT} at the limits.
 */
public interface Session {
    /** Unique among all sessions, and not guessable. */
    String id();

    /** As it was asked for. */
    SessionConfig config();

    /** What there is to say about it now. */
    SessionDescription description();

    /** Completes with the first screen; fails with what went wrong in the phase that failed. */
    CompletionStage<SessionDescription> ready();

    /** Completes with the last description when the session has ended, for whatever reason; never fails. */
    CompletionStage<SessionDescription> ended();

    /** The present screen; of an ended session, the last one. */
    CompletionStage<ScreenSnapshot> screen();

    /** The screen as soon as its version is higher than {@code version}, or as it is after {@code wait}. */
    CompletionStage<ScreenSnapshot> screenSince(long version, Duration wait);

    /**
     * Performs the actions and waits until the screen has settled.
     *
     * <p>Secrets are resolved on the calling thread. All texts are checked against the code page before anything is done:
     * {@code CHARACTER_UNMAPPABLE} fails the stage, as does every mistake that can be seen without the screen.
     */
    CompletionStage<InputOutcome> input(InputRequest request);

    /** Completes when the condition holds, when time is over, or when the session ends. */
    CompletionStage<WaitOutcome> await(Condition condition, Duration timeout);

    /** What was offered, accepted and refused at each layer so far, in order: for people. */
    List<NegotiationStep> negotiation();

    /** Ends the session; completes when it has ended. Harmless on an ended session. */
    CompletionStage<Void> close();
}
