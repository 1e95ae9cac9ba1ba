package io.gate3270.gateway.config;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.KeepAlive;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.ClientIdentity;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one host. */
final class HostKeys {
    private static final Path NONE = Path.of("");

    private static final Member<String> NAME = Member.required(
            "name",
            Shapes.text(64, Pattern.compile("[a-z0-9][a-z0-9-]*"), "a name of small letters, digits and hyphens"),
            "How clients call it in `hostGroup`, and how logs and metrics call it.");
    private static final Member<List<String>> ADDRESSES = Member.required(
            "addresses",
            Shapes.list(TerminalKeys.HOST, 1, 64),
            "Names or addresses, taken in turn. A client that names one of them, with the same port, gets this host's settings too.");
    private static final Member<Integer> PORT = Member.optional("port", TerminalKeys.PORT, 23, "Port of each address.");
    private static final Member<TlsMode> TLS = Member.optional(
            "tls",
            TerminalKeys.TLS,
            TlsMode.OFF,
            "When TLS starts: never, at once, or when the host asks for it by STARTTLS.");
    private static final Member<List<String>> PINS = Member.optional(
            "pins",
            Shapes.list(
                    Shapes.text(
                            60,
                            Pattern.compile("sha256//[A-Za-z0-9+/]{43}="),
                            "a pin such as sha256//BASE64 of the public key's SHA-256"),
                    0,
                    16),
            List.of(),
            "SHA-256 of acceptable public keys; `gate3270 explain` prints a host's.");
    private static final Member<String> SERVER_NAME = Member.optional(
            "serverName",
            TerminalKeys.HOST,
            "",
            "Name to verify in the certificate and to ask for, instead of the address.");
    private static final Member<Boolean> INSECURE = Member.optional(
            "insecure",
            Shapes.bool(),
            false,
            "Accepts any certificate; for laboratories. A pin is checked all the same.");
    private static final Member<String> MODEL = Member.optional(
            "model", TerminalKeys.MODEL, TerminalSpec.DEFAULT.model(), "Terminal model, unless the client names one.");
    private static final Member<String> OVERSIZE = Member.optional(
            "oversize",
            TerminalKeys.OVERSIZE,
            "",
            "A larger alternate screen, COLSxROWS, unless the client names one.");
    private static final Member<String> CODE_PAGE = Member.optional(
            "codePage",
            TerminalKeys.CODE_PAGE,
            TerminalSpec.DEFAULT.codePage(),
            "Code page, unless the client names one.");
    private static final Member<Boolean> NUMERIC_LOCK = Member.optional(
            "numericLock",
            Shapes.bool(),
            false,
            "Refuses letters in numeric fields, unless the client says otherwise.");
    private static final Member<Integer> TYPE_AHEAD = Member.optional(
            "typeAhead", Shapes.integer(0, 10_000), 0, "Keys kept while the keyboard is locked; 0 refuses input then.");
    private static final Member<List<String>> LUS =
            Member.optional("lus", TerminalKeys.LUS, List.of(), "LU names to ask for, in this order; none takes any.");
    private static final Member<Boolean> TN3270E = Member.optional(
            "tn3270e", Shapes.bool(), true, "False speaks plain TN3270 only, for hosts that negotiate TN3270E badly.");
    private static final Member<Boolean> NVT =
            Member.optional("nvt", Shapes.bool(), false, "A telnet server that is no 3270 host will do.");
    private static final Member<PhaseTimeouts> TIMEOUTS =
            Member.optional("timeouts", PhasesConfig.TIMEOUTS, PhaseTimeouts.DEFAULT, "Patience, phase by phase.");
    private static final Member<KeepAlive> KEEP_ALIVE =
            Member.optional("keepAlive", PhasesConfig.KEEP_ALIVE, KeepAlive.DEFAULT, "What is done about silence.");

    private final Member<Path> ca;
    private final Member<Path> clientCertificate;
    private final Member<Path> clientKey;

    /** Keys whose relative paths count from {@code base}. */
    HostKeys(Path base) {
        ca = Member.optional(
                "ca",
                PemShape.certificates(base),
                "PEM file of the only authorities trusted, instead of the Java runtime's.");
        clientCertificate = Member.optional(
                "clientCertificate",
                PemShape.certificates(base),
                "PEM file of the certificate chain to present, our own first.");
        clientKey = Member.optional("clientKey", PemShape.privateKey(base), "PEM file of its private key.");
    }

    ObjectShape<HostEntry> shape() {
        List<Member<?>> members = List.of(
                NAME,
                ADDRESSES,
                PORT,
                TLS,
                ca,
                PINS,
                SERVER_NAME,
                INSECURE,
                clientCertificate,
                clientKey,
                MODEL,
                OVERSIZE,
                CODE_PAGE,
                NUMERIC_LOCK,
                TYPE_AHEAD,
                LUS,
                TN3270E,
                NVT,
                TIMEOUTS,
                KEEP_ALIVE);
        return ObjectShape.of("HostEntry", "a host", members, this::make);
    }

    private @Nullable HostEntry make(Members m) {
        if (m.has(clientCertificate) != m.has(clientKey)) {
            Member<Path> missing = m.has(clientKey) ? clientCertificate : clientKey;
            m.fault(FaultKind.MISSING, missing, "", "both clientCertificate and clientKey, or neither", "");
            return null;
        }
        if (m.get(TLS) == TlsMode.OFF && refuseTlsKeys(m)) {
            return null;
        }
        TerminalSpec terminal = new TerminalSpec(
                m.get(MODEL),
                m.get(OVERSIZE),
                m.get(CODE_PAGE),
                m.get(NUMERIC_LOCK),
                m.get(TYPE_AHEAD),
                m.get(LUS),
                m.get(TN3270E));
        return new HostEntry(
                m.get(NAME),
                m.get(ADDRESSES),
                m.get(PORT),
                tls(m),
                terminal,
                m.get(TIMEOUTS),
                m.get(KEEP_ALIVE),
                m.get(NVT));
    }

    private boolean refuseTlsKeys(Members m) {
        boolean refused = false;
        for (Member<?> member : List.of(ca, PINS, SERVER_NAME, INSECURE, clientCertificate)) {
            if (m.has(member)) {
                m.fault(FaultKind.VALUE, member, "set, but tls is off", "tls: on or tls: starttls", "");
                refused = true;
            }
        }
        return refused;
    }

    private TlsPolicy tls(Members m) {
        List<Path> authorities = m.has(ca) ? List.of(m.get(ca)) : List.of();
        List<ClientIdentity> identity = m.has(clientKey)
                ? List.of(new ClientIdentity(m.get(clientCertificate, NONE), m.get(clientKey, NONE)))
                : List.of();
        return new TlsPolicy(m.get(TLS), m.get(INSECURE), authorities, identity, m.get(PINS), m.get(SERVER_NAME));
    }
}
