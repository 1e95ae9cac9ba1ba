package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.ActionRun;
import io.gate3270.session.input.Expectation;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.PreparedInput;
import io.gate3270.session.settle.HostRhythm;
import io.gate3270.session.settle.SettlePolicy;
import io.gate3270.session.settle.SettleReason;
import io.gate3270.session.settle.Settled;
import io.gate3270.session.settle.Settling;
import io.gate3270.session.settle.Watchers;
import io.gate3270.session.waits.Observation;
import io.gate3270.session.waits.Truth;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Inputs of one session, from the expectation to the answer; on the owner's thread. */
final class Exchanges {
    private final Terminal terminal;
    private final Observation observed;
    private final Timers timers;
    private final Watchers watchers;
    private final Announcer announcer;
    private final HostRhythm rhythm;

    Exchanges(
            Terminal terminal,
            Observation observed,
            Timers timers,
            Watchers watchers,
            Announcer announcer,
            HostRhythm rhythm) {
        this.terminal = terminal;
        this.observed = observed;
        this.timers = timers;
        this.watchers = watchers;
        this.announcer = announcer;
        this.rhythm = rhythm;
    }

    /** Performs an input; {@code answer} is completed now or when the screen has settled. */
    void perform(PreparedInput input, CompletableFuture<InputOutcome> answer) {
        watchers.requireRoom();
        if (terminal.display().mode() != ScreenMode.NVT) {
            input.requireExpressibleIn(terminal.display().config().codePage());
        }
        CodedException unmet = unmet(input);
        if (unmet != null) {
            give(input, new InputOutcome.Unmet(unmet, observed.screen()), answer);
            return;
        }
        ActionRun run = new ActionRun(terminal, input);
        run.perform();
        watchers.look();
        CodedException refusal = run.refusal();
        ActionRun.Sent sent = run.sent();
        if (sent != null) {
            watchers.over();
        }
        if (refusal != null) {
            give(input, new InputOutcome.Refused(run.done(), refusal, observed.screen()), answer);
        } else if (sent == null || input.request().settle() instanceof SettlePolicy.None) {
            give(input, new InputOutcome.Done(run.done(), Settled.NOTHING, observed.screen()), answer);
        } else {
            settle(input, run.done(), sent, answer);
        }
    }

    private void settle(
            PreparedInput input, int actionsDone, ActionRun.Sent sent, CompletableFuture<InputOutcome> answer) {
        SettlePolicy policy = input.request().settle();
        Settling settling = new Settling(policy, sent.key(), sent.before(), observed, timers, rhythm);
        settling.answer().whenComplete((settled, problem) -> {
            if (problem == null) {
                give(input, outcome(settling, actionsDone, settled), answer);
            } else {
                answer.completeExceptionally(problem);
            }
        });
        watchers.begin(settling);
    }

    private InputOutcome outcome(Settling settling, int actionsDone, Settled settled) {
        if (settled.reason() == SettleReason.CLOSED && !settling.hostWrote()) {
            CodedException why = new CodedException(
                            SessionError.EXCHANGE_UNKNOWN,
                            "the connection ended after a key was sent and before the host answered")
                    .hint("Look in the application whether the input took effect before sending it again.");
            return new InputOutcome.Unknown(actionsDone, why, settled, observed.screen());
        }
        return new InputOutcome.Done(actionsDone, settled, observed.screen());
    }

    private void give(PreparedInput input, InputOutcome outcome, CompletableFuture<InputOutcome> answer) {
        announcer.answered(input.request(), outcome);
        answer.complete(outcome);
    }

    private @Nullable CodedException unmet(PreparedInput input) {
        long now = timers.nanoTime();
        for (Expectation expectation : input.request().expectations()) {
            if (expectation instanceof Expectation.AtVersion at) {
                if (observed.version() != at.version()) {
                    return unmet("version " + observed.version() + " (expected: " + at.version() + ")");
                }
            } else if (expectation instanceof Expectation.Holds holds
                    && !new Truth(observed, now).holds(holds.condition(), now)) {
                return unmet("screen does not meet " + holds.condition());
            }
        }
        return null;
    }

    private static CodedException unmet(String detail) {
        return new CodedException(SessionError.EXPECTATION_UNMET, detail)
                .hint("Nothing was typed. Look at the screen and decide again.");
    }
}
