package io.gate3270.gateway.api;

import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.problem.Problem;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.settle.SettleReason;
import io.gate3270.session.settle.Settled;
import io.gate3270.session.waits.WaitOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of an input or a wait, as clients see it. */
final class OutcomeJson {
    private static final ObjectShape<?> SETTLED = ObjectShape.of(
            "Settled",
            "why the screen counts as ready",
            List.of(
                    Member.required(
                            "reason",
                            Shapes.text(1, 100),
                            "`contention-resolution`, `expected-screen`, `unlock+quiet N ms`, `timeout`, `closed`, or `none` if there was nothing to wait for."),
                    Member.required(
                            "kind",
                            Shapes.word(SettleReason.values(), SettleReason::label),
                            "The reason without its figures."),
                    Member.required(
                            "writes",
                            Shapes.integer(0, Integer.MAX_VALUE),
                            "Records from the host since the key was pressed."),
                    Member.required(
                            "firstByteMs", Shapes.orNull(Shapes.decimal()), "From the key to the host's first byte."),
                    Member.required("unlockMs", Shapes.orNull(Shapes.decimal()), "From the key to the open keyboard."),
                    Member.required("elapsedMs", Shapes.decimal(), "From the key to the answer."),
                    Member.required("quietMs", Shapes.orNull(Shapes.decimal()), "The quiet window in force."),
                    Member.required(
                            "learnedFrom",
                            Shapes.integer(0, Integer.MAX_VALUE),
                            "Earlier exchanges like this one that the window rests on.")),
            m -> m);

    /** The answer to an input whose actions were all performed. */
    static final ObjectShape<?> INPUT = ObjectShape.of(
            "InputOutcome",
            "what came of an input",
            List.of(
                    Member.required(
                            "actionsDone", Shapes.integer(0, Integer.MAX_VALUE), "How many actions were performed."),
                    Member.required("settled", SETTLED, "Why the screen counts as ready."),
                    Member.required("screen", ScreenSchema.SCREEN, "The screen now.")),
            m -> m);

    /** The answer to a wait. */
    static final ObjectShape<?> WAIT = ObjectShape.of(
            "WaitOutcome",
            "what came of a wait",
            List.of(
                    Member.required("met", Shapes.bool(), "The condition holds."),
                    Member.required(
                            "result",
                            Shapes.word(WaitOutcome.Result.values(), WaitOutcome.Result::label),
                            "Why the wait ended."),
                    Member.required("elapsedMs", Shapes.decimal(), "How long it took."),
                    Member.required("screen", ScreenSchema.SCREEN, "The screen at that moment.")),
            m -> m);

    private OutcomeJson() {}

    static Response done(InputOutcome.Done done, Map<String, Object> screen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("actionsDone", done.actionsDone());
        tree.put("settled", settled(done.settled()));
        tree.put("screen", screen);
        return Response.json(200, tree);
    }

    static Response refused(InputOutcome.Refused refused, Map<String, Object> screen, String requestId) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("where", "/actions/" + refused.actionIndex());
        more.put("actionIndex", refused.actionIndex());
        more.put("actionsDone", refused.actionsDone());
        more.put("reason", reason(refused.why(), screen));
        more.put("screen", screen);
        return problem(refused.why(), more, requestId);
    }

    /** The keyboard's own word for it, where the keyboard is what refused. */
    private static Object reason(CodedException why, Map<String, Object> screen) {
        Object stated = why.context().get("reason");
        if (stated != null) {
            return stated;
        }
        Object locked = screen.get("keyboard") instanceof Map<?, ?> keyboard ? keyboard.get("reason") : null;
        return locked == null ? why.code().title() : locked;
    }

    static Response unmet(InputOutcome.Unmet unmet, Map<String, Object> screen, String requestId) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("where", "/expect");
        more.put("actionsDone", 0);
        more.put("screen", screen);
        return problem(unmet.why(), more, requestId);
    }

    static Response unknown(InputOutcome.Unknown unknown, Map<String, Object> screen, String requestId) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("outcome", "UNKNOWN");
        more.put("actionsDone", unknown.actionsDone());
        more.put("settled", settled(unknown.settled()));
        more.put("screen", screen);
        return problem(unknown.why(), more, requestId);
    }

    private static Response problem(CodedException why, Map<String, Object> more, String requestId) {
        Problem problem = Problem.of(why, requestId);
        Map<String, Object> members = new LinkedHashMap<>(problem.members());
        more.forEach(members::put);
        return Response.problem(new Problem(problem.status(), problem.code(), members));
    }

    static Response waited(WaitOutcome outcome, Map<String, Object> screen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("met", outcome.met());
        tree.put("result", outcome.result().label());
        tree.put("elapsedMs", outcome.elapsed().toNanos() / 1e6);
        tree.put("screen", screen);
        return Response.json(200, tree);
    }

    private static Map<String, Object> settled(Settled settled) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reason", settled.toString());
        tree.put("kind", settled.reason().label());
        tree.put("writes", settled.writes());
        tree.put("firstByteMs", measured(settled.firstByteMillis()));
        tree.put("unlockMs", measured(settled.unlockMillis()));
        tree.put("elapsedMs", settled.elapsedMillis());
        tree.put("quietMs", measured(settled.quietMillis()));
        tree.put("learnedFrom", settled.learnedFrom());
        return tree;
    }

    private static @Nullable Object measured(double millis) {
        return millis < 0 ? null : millis;
    }
}
