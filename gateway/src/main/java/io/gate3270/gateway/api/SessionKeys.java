package io.gate3270.gateway.api;

import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.config.HostEntry;
import io.gate3270.gateway.config.TerminalKeys;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.KeepAlive;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How a session to be opened is written, and what the configuration adds to it. */
final class SessionKeys {
    private static final Member<String> HOST = Member.optional(
            "host", TerminalKeys.HOST, "Name or address of the host; or name a configured one in `hostGroup`.");
    private static final Member<String> HOST_GROUP = Member.optional(
            "hostGroup", Shapes.text(1, 64), "A host of the configuration, instead of `host` and `port`.");
    private static final Member<Integer> PORT = Member.optional("port", TerminalKeys.PORT, 23, "Port of the host.");
    private static final Member<TlsMode> TLS = Member.optional(
            "tls",
            TerminalKeys.TLS,
            "When TLS starts: `off`, `on`, or `starttls`. Without it: as configured for the host, otherwise off.");
    private static final Member<List<String>> LU =
            Member.optional("lu", TerminalKeys.LUS, "LU names to ask for, in this order.");
    private static final Member<String> MODEL =
            Member.optional("model", TerminalKeys.MODEL, "Terminal model, 3278-2 to 3279-5-E; without it 3279-2-E.");
    private static final Member<String> OVERSIZE =
            Member.optional("oversize", TerminalKeys.OVERSIZE, "A larger alternate screen, COLSxROWS.");
    private static final Member<String> CODE_PAGE =
            Member.optional("codePage", TerminalKeys.CODE_PAGE, "Code page; without it cp037.");
    private static final Member<Boolean> NUMERIC_LOCK =
            Member.optional("numericLock", Shapes.bool(), "Refuses letters in numeric fields.");
    private static final Member<Integer> TYPE_AHEAD = Member.optional(
            "typeAhead", Shapes.integer(0, 10_000), "Keys kept while the keyboard is locked; 0 refuses input then.");
    private static final Member<String> NAME = Member.optional("name", Shapes.text(0, 128), "", "What people call it.");
    private static final Member<Map<String, String>> LABELS =
            Member.optional("labels", ScreenSchema.labels(), Map.of(), "For finding it; never interpreted.");

    private final GatewayConfig config;
    private final Member<Duration> waitMs;
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * What a client asks for.
     *
     * @param session to be opened
     * @param hostGroup the configured host; empty if none
     * @param patience how long to wait for its first screen
     */
    record Opening(SessionConfig session, String hostGroup, Duration patience) {}

    SessionKeys(GatewayConfig config) {
        this.config = config;
        Duration longest = config.sessions().maxWait();
        Duration usual = Duration.ofSeconds(10);
        waitMs = Member.optional(
                "waitMs",
                Shapes.millis(Duration.ZERO, longest),
                usual.compareTo(longest) < 0 ? usual : longest,
                "How long to wait for the first screen; 0 answers at once, in state `connecting`.");
    }

    /** The body of the call that opens a session. */
    ObjectShape<Opening> shape() {
        List<Member<?>> members = List.of(
                HOST,
                PORT,
                HOST_GROUP,
                TLS,
                LU,
                MODEL,
                OVERSIZE,
                CODE_PAGE,
                NUMERIC_LOCK,
                TYPE_AHEAD,
                NAME,
                LABELS,
                waitMs);
        return ObjectShape.of("SessionRequest", "a session to be opened", members, this::make);
    }

    private @Nullable Opening make(Members m) {
        if (m.has(HOST) == m.has(HOST_GROUP)) {
            GatewayError code = m.has(HOST) ? GatewayError.VALUE_INVALID : GatewayError.MEMBER_MISSING;
            m.fault(
                    code,
                    m.has(HOST) ? HOST_GROUP : HOST,
                    m.has(HOST) ? "given beside host" : "",
                    "either host or hostGroup",
                    "");
            return null;
        }
        if (m.has(HOST_GROUP) && m.has(PORT)) {
            m.fault(
                    GatewayError.VALUE_INVALID,
                    PORT,
                    "given beside hostGroup, which has a port",
                    "host and port, or hostGroup",
                    "");
            return null;
        }
        return m.has(HOST) ? byAddress(m) : byGroup(m);
    }

    private Opening byAddress(Members m) {
        Endpoint endpoint = new Endpoint(m.get(HOST), m.get(PORT));
        Optional<HostEntry> host = config.hostAt(endpoint.host(), endpoint.port());
        if (host.isEmpty() && !config.targets().allows(endpoint.host(), endpoint.port())) {
            throw new CodedException(
                            GatewayError.TARGET_FORBIDDEN, "the configuration does not allow sessions to " + endpoint)
                    .with("where", m.where(HOST).pointer())
                    .with("found", endpoint.toString())
                    .hint("Add the host under hosts, or " + endpoint + " to targets.allow.");
        }
        return opening(m, endpoint, host.orElse(null));
    }

    private @Nullable Opening byGroup(Members m) {
        String name = m.get(HOST_GROUP);
        HostEntry host = config.host(name).orElse(null);
        if (host == null) {
            List<String> names = config.hosts().stream().map(HostEntry::name).toList();
            String expected = names.isEmpty()
                    ? "a host of the configuration, which has none"
                    : "one of " + String.join(", ", names);
            m.fault(GatewayError.HOST_GROUP_UNKNOWN, HOST_GROUP, '"' + name + '"', expected, Nearest.hint(name, names));
            return null;
        }
        List<String> addresses = host.addresses();
        String address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
        return opening(m, new Endpoint(address, host.port()), host);
    }

    private Opening opening(Members m, Endpoint endpoint, @Nullable HostEntry host) {
        TlsPolicy policy = host == null ? TlsPolicy.OFF : host.tls();
        SessionConfig session = new SessionConfig(
                m.get(NAME),
                m.get(LABELS),
                endpoint,
                m.has(TLS) ? withMode(policy, m.get(TLS)) : policy,
                terminal(m, host == null ? TerminalSpec.DEFAULT : host.terminal()),
                host == null ? PhaseTimeouts.DEFAULT : host.timeouts(),
                host == null ? KeepAlive.DEFAULT : host.keepAlive(),
                host != null && host.nvtAllowed(),
                config.sessions().each());
        return new Opening(session, host == null ? "" : host.name(), m.get(waitMs));
    }

    private static TerminalSpec terminal(Members m, TerminalSpec base) {
        return new TerminalSpec(
                m.get(MODEL, base.model()),
                m.get(OVERSIZE, base.oversize()),
                m.get(CODE_PAGE, base.codePage()),
                m.get(NUMERIC_LOCK, base.numericLock()),
                m.get(TYPE_AHEAD, base.typeAhead()),
                m.get(LU, base.lus()),
                base.tn3270e());
    }

    private static TlsPolicy withMode(TlsPolicy policy, TlsMode mode) {
        return mode == TlsMode.OFF
                ? TlsPolicy.OFF
                : new TlsPolicy(
                        mode,
                        policy.insecure(),
                        policy.authorities(),
                        policy.identity(),
                        policy.pins(),
                        policy.serverName());
    }
}
