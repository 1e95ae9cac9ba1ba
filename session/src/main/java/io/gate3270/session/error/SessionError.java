package io.gate3270.session.error;

import static io.gate3270.protocol.error.ErrorCategory.CONFLICT;
import static io.gate3270.protocol.error.ErrorCategory.GONE;
import static io.gate3270.protocol.error.ErrorCategory.INTERNAL;
import static io.gate3270.protocol.error.ErrorCategory.INVALID;
import static io.gate3270.protocol.error.ErrorCategory.LIMIT;
import static io.gate3270.protocol.error.ErrorCategory.NOT_FOUND;
import static io.gate3270.protocol.error.ErrorCategory.PEER;
import static io.gate3270.protocol.error.ErrorCategory.TIMEOUT;
import static io.gate3270.protocol.error.ErrorCategory.TOO_LARGE;
import static io.gate3270.protocol.error.ErrorCategory.UNAVAILABLE;
import static io.gate3270.protocol.error.ErrorCategory.UNMET;

import io.gate3270.protocol.error.ErrorCategory;
import io.gate3270.protocol.error.ErrorCode;

/** The ways in which a session, its connection and what callers ask of it can fail. */
public enum SessionError implements ErrorCode {
    // 30xx: reaching the host
    HOST_UNRESOLVED(3001, UNAVAILABLE, "The host name cannot be resolved"),
    RESOLVE_TIMEOUT(3002, TIMEOUT, "Resolving the host name took too long"),
    CONNECT_REFUSED(3003, UNAVAILABLE, "Nothing listens on the host's port"),
    CONNECT_TIMEOUT(3004, TIMEOUT, "The host did not accept the connection in time"),
    CONNECT_FAILED(3005, UNAVAILABLE, "The host cannot be reached"),
    TRANSPORT_UNAVAILABLE(3006, UNAVAILABLE, "The transport is not available on this machine"),
    LISTEN_FAILED(3007, UNAVAILABLE, "The port cannot be listened on"),
    // 31xx: TLS
    TLS_TIMEOUT(3101, TIMEOUT, "The TLS handshake took too long"),
    TLS_NOT_SPOKEN(3102, PEER, "The peer does not speak TLS"),
    TLS_NAME_MISMATCH(3103, PEER, "The certificate is for another name"),
    TLS_UNTRUSTED(3104, PEER, "The certificate is not signed by a trusted authority"),
    TLS_EXPIRED(3105, PEER, "The certificate is not valid today"),
    TLS_PIN_MISMATCH(3106, PEER, "The certificate is not the pinned one"),
    TLS_REFUSED(3107, PEER, "The peer ended the TLS handshake"),
    TLS_MATERIAL_INVALID(3108, INVALID, "A certificate or key file cannot be used"),
    STARTTLS_NOT_OFFERED(3109, PEER, "The host did not offer STARTTLS"),
    TLS_EXPECTED(3110, PEER, "The peer speaks TLS and the session does not"),
    // 32xx: telnet, TN3270E, first screen
    HOST_SILENT(3201, TIMEOUT, "The host accepted the connection and said nothing"),
    NOT_TELNET(3202, PEER, "The peer is not a telnet server"),
    NVT_ONLY(3203, PEER, "The telnet server is not a 3270 host"),
    TELNET_TIMEOUT(3204, TIMEOUT, "The telnet negotiation did not end in time"),
    TN3270E_TIMEOUT(3205, TIMEOUT, "The TN3270E negotiation did not end in time"),
    FIRST_SCREEN_TIMEOUT(3206, TIMEOUT, "The host did not write a first screen in time"),
    HOST_HUNG_UP(3207, UNAVAILABLE, "The host closed the connection before the session was ready"),
    // 33xx: a session's life
    SESSION_NOT_READY(3301, CONFLICT, "The session is not ready yet"),
    SESSION_CLOSED(3302, GONE, "The session has ended"),
    CONNECTION_LOST(3303, UNAVAILABLE, "The connection to the host was lost"),
    HOST_UNRESPONSIVE(3304, UNAVAILABLE, "The host does not answer any more"),
    SESSION_LIMIT(3305, LIMIT, "The limit on open sessions is reached"),
    QUEUE_FULL(3306, LIMIT, "The session has too many requests waiting"),
    WAITER_LIMIT(3307, LIMIT, "Too many callers wait on the session"),
    SESSION_UNKNOWN(3308, NOT_FOUND, "There is no such session"),
    SESSION_CONFIG_INVALID(3309, INVALID, "The session's settings are not valid"),
    SESSION_BROKEN(3310, INTERNAL, "The session ended by a mistake of ours"),
    // 34xx: input
    EXPECTATION_UNMET(3401, UNMET, "The screen is not the expected one"),
    FIELD_NOT_FOUND(3402, CONFLICT, "The screen has no such input field"),
    LABEL_AMBIGUOUS(3403, CONFLICT, "The label stands before more than one input field"),
    TEXT_TOO_LONG(3404, CONFLICT, "The text is longer than the field"),
    POSITION_OUTSIDE(3405, INVALID, "The position lies outside the screen"),
    SECRET_UNAVAILABLE(3406, INVALID, "A secret reference cannot be resolved"),
    ACTION_LIMIT(3407, TOO_LARGE, "The request has too many actions"),
    EXCHANGE_UNKNOWN(3408, UNAVAILABLE, "The connection ended after input was sent; its effect is unknown"),
    // 35xx: conditions
    PATTERN_INVALID(3501, INVALID, "The regular expression is not valid"),
    PATTERN_TOO_COSTLY(3502, LIMIT, "The regular expression takes too many steps"),
    CONDITION_LIMIT(3503, TOO_LARGE, "The condition is too large");

    private final String id;
    private final ErrorCategory category;
    private final String title;

    SessionError(int number, ErrorCategory category, String title) {
        this.id = "G3270-" + number;
        this.category = category;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String title() {
        return title;
    }
}
