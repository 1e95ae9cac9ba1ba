package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.SessionLimits;
import io.gate3270.session.SessionsConfig;
import java.time.Duration;
import java.util.List;

/**
 * The bounds of sessions. Its section is called {@code sessions}.
 *
 * @param max sessions open at once at most
 * @param idleTimeout how long a session that no client asks for stays open; zero is for ever
 * @param maxWait how long one call may wait at most
 * @param each the bounds of each session
 */
public record LimitsConfig(int max, Duration idleTimeout, Duration maxWait, SessionLimits each) {
    private static final Member<Integer> MAX = Member.optional(
            "max",
            Shapes.integer(1, 1_000_000),
            SessionsConfig.DEFAULT.maxSessions(),
            "Sessions open at once at most; one more is refused with 429.");
    private static final Member<Duration> IDLE_TIMEOUT = Member.optional(
            "idleTimeout",
            Shapes.duration(Duration.ZERO, Duration.ofDays(30)),
            Duration.ofHours(8),
            "A session that no client has asked for in this time is closed; 0s never closes one.");
    private static final Member<Duration> MAX_WAIT = Member.optional(
            "maxWait",
            Shapes.duration(Duration.ofSeconds(1), Duration.ofHours(1)),
            Duration.ofMinutes(5),
            "How long one call may wait (waitMs, timeoutMs) at most.");
    private static final Member<Integer> MAX_ACTIONS = Member.optional(
            "maxActions",
            Shapes.integer(1, 10_000),
            SessionLimits.DEFAULT.actions(),
            "Actions in one input call at most.");
    private static final Member<Integer> MAX_QUEUE = Member.optional(
            "maxQueue",
            Shapes.integer(1, 100_000),
            SessionLimits.DEFAULT.queue(),
            "Calls that wait for one session's thread at most; one more is refused with 429.");
    private static final Member<Integer> MAX_WAITERS = Member.optional(
            "maxWaiters",
            Shapes.integer(1, 100_000),
            SessionLimits.DEFAULT.waiters(),
            "Inputs, waits and long polls of one session that are open at once at most.");

    static final ObjectShape<LimitsConfig> SHAPE = ObjectShape.of(
            "LimitsConfig",
            "the section sessions",
            List.of(MAX, IDLE_TIMEOUT, MAX_WAIT, MAX_ACTIONS, MAX_QUEUE, MAX_WAITERS),
            m -> new LimitsConfig(
                    m.get(MAX),
                    m.get(IDLE_TIMEOUT),
                    m.get(MAX_WAIT),
                    new SessionLimits(m.get(MAX_QUEUE), m.get(MAX_WAITERS), m.get(MAX_ACTIONS))));
}
