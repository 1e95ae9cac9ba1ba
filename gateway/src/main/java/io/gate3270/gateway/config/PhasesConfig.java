package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.KeepAlive;
import io.gate3270.session.connect.PhaseTimeouts;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The patience with a host, phase by phase, and what is done about its silence. */
final class PhasesConfig {
    private static final Shape<Duration> PATIENCE = Shapes.duration(Duration.ofMillis(10), Duration.ofMinutes(10));

    private static final Member<Duration> RESOLVE =
            Member.optional("resolve", PATIENCE, PhaseTimeouts.DEFAULT.resolve(), "For the name to be resolved.");
    private static final Member<Duration> CONNECT =
            Member.optional("connect", PATIENCE, PhaseTimeouts.DEFAULT.connect(), "For each address to accept.");
    private static final Member<Duration> TLS =
            Member.optional("tls", PATIENCE, PhaseTimeouts.DEFAULT.tls(), "For the TLS handshake.");
    private static final Member<Duration> TELNET =
            Member.optional("telnet", PATIENCE, PhaseTimeouts.DEFAULT.telnet(), "For the telnet options.");
    private static final Member<Duration> TN3270E =
            Member.optional("tn3270e", PATIENCE, PhaseTimeouts.DEFAULT.tn3270e(), "For device type and functions.");
    private static final Member<Duration> FIRST_SCREEN =
            Member.optional("firstScreen", PATIENCE, PhaseTimeouts.DEFAULT.firstScreen(), "For the first write.");

    /** One timeout a phase. */
    static final ObjectShape<PhaseTimeouts> TIMEOUTS = ObjectShape.of(
            "PhaseTimeouts",
            "the timeouts of a host",
            List.of(RESOLVE, CONNECT, TLS, TELNET, TN3270E, FIRST_SCREEN),
            m -> new PhaseTimeouts(
                    m.get(RESOLVE), m.get(CONNECT), m.get(TLS), m.get(TELNET), m.get(TN3270E), m.get(FIRST_SCREEN)));

    private static final Map<String, KeepAlive.Mode> MODES =
            Map.of("off", KeepAlive.Mode.OFF, "nop", KeepAlive.Mode.NOP, "timing-mark", KeepAlive.Mode.TIMING_MARK);

    private static final Member<KeepAlive.Mode> MODE = Member.optional(
            "mode",
            Shapes.word(new java.util.TreeMap<>(MODES)),
            KeepAlive.DEFAULT.mode(),
            "What is sent into the silence: `nop` keeps the path open, `timing-mark` wants an answer and finds dead hosts.");
    private static final Member<Duration> INTERVAL = Member.optional(
            "interval",
            Shapes.duration(Duration.ofSeconds(1), Duration.ofDays(1)),
            KeepAlive.DEFAULT.interval(),
            "Silence after which it is sent.");
    private static final Member<Duration> ANSWER_WITHIN = Member.optional(
            "answerWithin",
            Shapes.duration(Duration.ofMillis(100), Duration.ofHours(1)),
            KeepAlive.DEFAULT.answerWithin(),
            "Patience for the answer to a timing mark; after it the session has failed.");

    /** What is done about silence. */
    static final ObjectShape<KeepAlive> KEEP_ALIVE = ObjectShape.of(
            "KeepAlive",
            "the keep-alive of a host",
            List.of(MODE, INTERVAL, ANSWER_WITHIN),
            m -> new KeepAlive(m.get(MODE), m.get(INTERVAL), m.get(ANSWER_WITHIN)));

    private PhasesConfig() {}
}
