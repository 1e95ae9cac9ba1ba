package io.gate3270.gateway.config;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections of a configuration. A section that is not there has its defaults. */
final class RootKeys {
    private static final Member<HttpConfig> HTTP =
            section("http", HttpConfig.SHAPE, "Where the API listens, and what it takes from a client.");
    private static final Member<AuthConfig> AUTH = section("auth", AuthConfig.SHAPE, "Who may use the API.");
    private static final Member<TargetsConfig> TARGETS =
            section("targets", TargetsConfig.SHAPE, "Which hosts a client may name besides those under `hosts`.");
    private static final Member<LimitsConfig> SESSIONS =
            section("sessions", LimitsConfig.SHAPE, "The bounds of sessions.");
    private static final Member<SecretsConfig> SECRETS =
            section("secrets", SecretsConfig.SHAPE, "Which secrets clients may have typed by reference.");
    private static final Member<TransportConfig> TRANSPORT =
            section("transport", TransportConfig.SHAPE, "How connections to hosts are driven.");
    private static final Member<LoggingConfig> LOGGING = section("logging", LoggingConfig.SHAPE, "What is logged.");

    private RootKeys() {}

    private static <T> Member<T> section(String name, ObjectShape<T> shape, String meaning) {
        return Member.optional(name, shape, shape.ofNothing(), meaning);
    }

    /** The whole; relative paths count from {@code base}. */
    static ObjectShape<GatewayConfig> shape(Path base) {
        Member<List<HostEntry>> hosts = Member.optional(
                "hosts",
                Shapes.list(HostEntry.shape(base), 0, 1_000),
                List.of(),
                "The hosts that clients may name, each with what is right for it.");
        Member<RecordingConfig> recording =
                section("recording", RecordingConfig.shape(base), "Whether, and where, sessions are recorded.");
        return ObjectShape.of(
                "GatewayConfig",
                "the configuration",
                List.of(HTTP, AUTH, hosts, TARGETS, SESSIONS, SECRETS, recording, TRANSPORT, LOGGING),
                m -> make(m, hosts, recording));
    }

    private static @Nullable GatewayConfig make(
            Members m, Member<List<HostEntry>> hosts, Member<RecordingConfig> recording) {
        Set<String> names = new HashSet<>();
        for (HostEntry host : m.get(hosts)) {
            if (!names.add(host.name())) {
                m.fault(
                        FaultKind.DUPLICATE,
                        hosts,
                        "not free of duplicates: two are named " + host.name(),
                        "each name once",
                        "");
                return null;
            }
        }
        return new GatewayConfig(
                m.get(HTTP),
                m.get(AUTH),
                m.get(hosts),
                m.get(TARGETS),
                m.get(SESSIONS),
                m.get(SECRETS),
                m.get(recording),
                m.get(TRANSPORT),
                m.get(LOGGING));
    }
}
