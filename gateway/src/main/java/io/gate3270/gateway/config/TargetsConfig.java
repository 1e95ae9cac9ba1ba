package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.util.List;

/**
 * Which hosts a client may name besides the configured ones.
 *
 * @param allow host and port patterns; empty allows none
 */
public record TargetsConfig(List<TargetPattern> allow) {
    /** This machine and no other. */
    public static final TargetsConfig LOOPBACK = new TargetsConfig(
            List.of(TargetPattern.of("127.0.0.1:*"), TargetPattern.of("localhost:*"), TargetPattern.of("[::1]:*")));

    private static final Member<List<String>> ALLOW = Member.optional(
            "allow",
            Shapes.list(
                    Shapes.text(
                            300,
                            TargetPattern.WRITTEN,
                            "HOST:PORT, such as *.example.com:992, 127.0.0.1:* or [::1]:23-3999"),
                    0,
                    1_000),
            List.of(),
            "Hosts and ports that a client may name when it opens a session, besides those under `hosts`. The address that a name resolves to is not checked.");

    static final ObjectShape<TargetsConfig> SHAPE = ObjectShape.of(
            "TargetsConfig",
            "the section targets",
            List.of(ALLOW),
            m -> new TargetsConfig(m.get(ALLOW).stream().map(TargetPattern::of).toList()));

    /** Copies the list. */
    public TargetsConfig {
        allow = List.copyOf(allow);
    }

    /** True if a client may name this host and port. */
    public boolean allows(String host, int port) {
        return allow.stream().anyMatch(pattern -> pattern.matches(host, port));
    }
}
