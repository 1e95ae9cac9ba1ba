package io.gate3270.gateway.api;

import io.gate3270.gateway.config.TerminalKeys;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.SessionState;
import java.util.List;
import java.util.Optional;

/** What {@link SessionJson} makes, described. */
final class SessionSchema {
    private static final Shape<String> TEXT = Shapes.text(0, 10_000);
    private static final Shape<Optional<String>> TEXT_OR_NULL = Shapes.orNull(Shapes.text(1, 10_000));
    private static final Shape<List<String>> TEXTS = Shapes.list(TEXT, 0, 1_000);

    private static final ObjectShape<?> TN3270E = ObjectShape.of(
            "Tn3270e",
            "what TN3270E agreed on",
            List.of(Member.required("functions", TEXTS, "Functions in force, as RFC 2355 names them.")),
            m -> m);

    private static final ObjectShape<?> CERTIFICATE = ObjectShape.of(
            "Certificate",
            "a certificate",
            List.of(
                    Member.required("subject", TEXT, "Distinguished name."),
                    Member.required("issuer", TEXT, "Distinguished name."),
                    Member.required("names", TEXTS, "Names it may be reached by."),
                    Member.required("notBefore", TEXT, "First moment of validity."),
                    Member.required("notAfter", TEXT, "Last moment of validity."),
                    Member.required("pin", TEXT, "The public key as a configuration pins it.")),
            m -> m);

    private static final ObjectShape<?> TLS = ObjectShape.of(
            "Tls",
            "what TLS agreed on",
            List.of(
                    Member.required("mode", TerminalKeys.TLS, "When TLS starts."),
                    Member.optional("protocol", TEXT, "Such as TLSv1.3; absent before the handshake, as what follows."),
                    Member.optional("cipherSuite", TEXT, "As IANA names it."),
                    Member.optional("engine", TEXT, "Which implementation speaks."),
                    Member.optional("verified", Shapes.bool(), "Chain and name were verified."),
                    Member.optional("certificate", CERTIFICATE, "The host's.")),
            m -> m);

    private static final ObjectShape<?> FAILURE = ObjectShape.of(
            "Failure",
            "a failure",
            List.of(
                    Member.required("code", TEXT, "Its stable name; docs/errors.md explains it."),
                    Member.required("title", TEXT, "In one line."),
                    Member.required("detail", TEXT, "What was found, and what was expected."),
                    Member.required("hint", TEXT_OR_NULL, "What to do about it.")),
            m -> m);

    /** The members of a session, whose names the parameter {@code fields} takes. */
    static final List<Member<?>> MEMBERS = List.of(
            Member.required("id", Shapes.text(1, 100), "Names it in every other call; not guessable."),
            Member.required(
                    "state", Shapes.word(SessionState.values(), SessionState::label), "Where it is in its life."),
            Member.required("name", TEXT, "As it was opened with; may be empty."),
            Member.required("labels", ScreenSchema.labels(), "As it was opened with."),
            Member.required(
                    "hostGroup",
                    TEXT_OR_NULL,
                    "The configured host; null if an address was named that is not configured."),
            Member.required("host", TEXT, "Name or address of the host."),
            Member.required("port", TerminalKeys.PORT, "Its port."),
            Member.required("address", TEXT_OR_NULL, "The address that accepted the connection."),
            Member.required("transport", TEXT, "What drives the connection."),
            Member.required("lu", TEXT_OR_NULL, "LU name that the host gave."),
            Member.required("deviceType", TEXT_OR_NULL, "As the host knows the terminal."),
            Member.required("model", TEXT, "Terminal model asked for."),
            Member.required("oversize", TEXT_OR_NULL, "Larger alternate screen asked for."),
            Member.required("codePage", TEXT, "Code page in use."),
            Member.required("numericLock", Shapes.bool(), "Letters are refused in numeric fields."),
            Member.required("tn3270e", Shapes.orNull(TN3270E), "Null on plain TN3270."),
            Member.required("tls", Shapes.orNull(TLS), "Null without TLS."),
            Member.required("rows", Shapes.integer(0, 1 << 14), "Rows of the present screen."),
            Member.required("cols", Shapes.integer(0, 1 << 14), "Columns of the present screen."),
            Member.required("screenVersion", Shapes.longInteger(0, Long.MAX_VALUE), "Version of the present screen."),
            Member.required("createdAt", TEXT, "When it was opened, RFC 3339."),
            Member.required("failure", Shapes.orNull(FAILURE), "Why it failed; null if it did not."));

    /** One session. */
    static final ObjectShape<?> SESSION = ObjectShape.of("Session", "a session", MEMBERS, m -> m);

    /** A page of sessions, each with the fields that were asked for. */
    static final ObjectShape<?> PAGE = ObjectShape.of(
            "SessionPage",
            "a page of sessions",
            List.of(
                    Member.required(
                            "items",
                            Shapes.list(
                                    ObjectShape.of(
                                            "SessionItem", "a session, or some of its members", optional(), m -> m),
                                    0,
                                    500),
                            "The sessions."),
                    Member.required(
                            "nextCursor",
                            TEXT_OR_NULL,
                            "The parameter `cursor` for the next page; null if this is the last.")),
            m -> m);

    private SessionSchema() {}

    private static List<Member<?>> optional() {
        return MEMBERS.stream().<Member<?>>map(SessionSchema::optional).toList();
    }

    private static <T> Member<T> optional(Member<T> member) {
        return Member.optional(member.name(), member.shape(), member.meaning());
    }

    /** The names of the members. */
    static List<String> names() {
        return MEMBERS.stream().<String>map(Member::name).toList();
    }
}
