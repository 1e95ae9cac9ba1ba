package io.gate3270.gateway.api;

import io.gate3270.gateway.config.LimitsConfig;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Expectation;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.settle.SettlePolicy;
import io.gate3270.session.waits.Condition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an input is written: actions, what is expected before them, and what is waited for after them. */
final class InputKeys {
    private static final Member<Long> VERSION =
            Member.optional("version", Shapes.longInteger(0, Long.MAX_VALUE), "The screen still has this version.");
    private static final Member<Condition> SO = Member.optional("condition", ConditionKeys.CONDITION, "This is so.");
    private static final Member<Condition> TEXT =
            Member.optional("text", ConditionKeys.TEXT_SHAPE, "This text stands there, or anywhere.");

    private static final ObjectShape<List<Expectation>> EXPECT =
            ObjectShape.of("Expectation", "an expectation", List.of(VERSION, TEXT, SO), InputKeys::expectations);

    /** What ends the wait. */
    private enum Mode {
        NONE,
        AUTO
    }

    private static final Member<Mode> MODE = Member.optional(
            "mode",
            Shapes.word(Map.of("none", Mode.NONE, "auto", Mode.AUTO)),
            Mode.AUTO,
            "`none` answers as soon as the actions are done; `auto` when the screen is ready.");
    private static final Member<Duration> QUIET_MS = Member.optional(
            "quietMs",
            Shapes.millis(Duration.ZERO, Duration.ofMinutes(5)),
            "How long the host must be quiet after the keyboard opened, instead of what was learned about it.");
    private static final Member<Condition> UNTIL = Member.optional(
            "until",
            ConditionKeys.CONDITION,
            "The screen counts as ready as soon as this is so and the keyboard is open.");

    private final Member<Duration> timeout;
    private final Member<SettlePolicy> settle;
    private final Member<List<Action>> actions;
    private final Member<List<Expectation>> expect = Member.optional(
            "expect", EXPECT, List.of(), "What must be so before anything is typed; otherwise 412, and nothing is.");

    InputKeys(LimitsConfig limits) {
        timeout = Member.optional(
                "timeoutMs",
                Shapes.millis(Duration.ZERO, limits.maxWait()),
                shorter(SettlePolicy.DEFAULT_TIMEOUT, limits.maxWait()),
                "How long to wait for the screen to be ready; then the answer says `timeout`, with the screen as it is.");
        ObjectShape<SettlePolicy> settleShape =
                ObjectShape.of("Settle", "how to settle", List.of(MODE, timeout, QUIET_MS, UNTIL), this::settle);
        settle = Member.optional("settle", settleShape, settleShape.ofNothing(), "What to wait for before the answer.");
        actions = Member.required(
                "actions",
                Shapes.list(ActionKeys.ACTION, 1, limits.each().actions()),
                "Performed in one go, in this order; the first that is refused ends the list.");
    }

    /** The body of an input call. */
    ObjectShape<InputRequest> shape() {
        return ObjectShape.of(
                "InputRequest",
                "an input",
                List.of(actions, expect, settle),
                m -> new InputRequest(m.get(actions), m.get(expect), m.get(settle)));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static @Nullable List<Expectation> expectations(Members m) {
        List<Expectation> expectations = new ArrayList<>();
        if (m.has(VERSION)) {
            expectations.add(new Expectation.AtVersion(m.get(VERSION)));
        }
        for (Member<Condition> member : List.of(TEXT, SO)) {
            if (m.has(member)) {
                expectations.add(new Expectation.Holds(m.get(member)));
            }
        }
        if (expectations.isEmpty()) {
            m.fault(GatewayError.MEMBER_MISSING, VERSION, "", "at least one of version, text, condition", "");
            return null;
        }
        return expectations;
    }

    private @Nullable SettlePolicy settle(Members m) {
        if (m.get(MODE) == Mode.NONE) {
            for (Member<?> other : List.of(timeout, QUIET_MS, UNTIL)) {
                if (m.has(other)) {
                    m.fault(
                            GatewayError.VALUE_INVALID,
                            other,
                            "given beside mode none, which waits for nothing",
                            "mode alone",
                            "");
                    return null;
                }
            }
            return new SettlePolicy.None();
        }
        if (m.has(QUIET_MS) && m.has(UNTIL)) {
            m.fault(GatewayError.VALUE_INVALID, UNTIL, "given beside quietMs", "one of quietMs and until", "");
            return null;
        }
        if (m.has(QUIET_MS)) {
            return new SettlePolicy.Quiet(m.get(timeout), m.get(QUIET_MS));
        }
        return m.has(UNTIL)
                ? new SettlePolicy.Until(m.get(timeout), m.get(UNTIL))
                : new SettlePolicy.Learned(m.get(timeout));
    }
}
