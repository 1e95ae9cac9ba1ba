package io.gate3270.session.connect;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What the first bytes of a peer say about it. */
public enum PeerGreeting {
    /** A TLS record: an alert in answer to our clear text, as a rule. */
    TLS("speaks TLS"),
    /** A web server. */
    HTTP("is a web server (HTTP)"),
    /** An SSH server. */
    SSH("is an SSH server"),
    /** A mail or file server, which greets with a number. */
    NUMBERED("greets like a mail or file server"),
    /** Telnet, or anything else: worth listening to. */
    OTHER("speaks neither TLS nor HTTP nor SSH");

    private static final int TLS_MAJOR = 3;
    private static final int FIRST_CONTENT_TYPE = 0x14;
    private static final int LAST_CONTENT_TYPE = 0x17;
    private static final int SHOWN = 32;
    private static final int IAC = 0xFF;

    private final String words;

    PeerGreeting(String words) {
        this.words = words;
    }

    /** Judges {@code bytes[from..to)}, the first that came. */
    public static PeerGreeting of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= 2 && bytes[from] >= FIRST_CONTENT_TYPE && bytes[from] <= LAST_CONTENT_TYPE) {
            return bytes[from + 1] == TLS_MAJOR ? TLS : OTHER;
        }
        String text = new String(bytes, from, Math.min(length, SHOWN), StandardCharsets.ISO_8859_1);
        if (text.startsWith("HTTP/") || text.regionMatches(true, 0, "<!doctype html", 0, 14)) {
            return HTTP;
        }
        if (text.startsWith("SSH-")) {
            return SSH;
        }
        return text.matches("(?s)(220|421|554|\\+OK|\\* OK)[ -].*") ? NUMBERED : OTHER;
    }

    /** What the peer is, to be put after its name. */
    public String words() {
        return words;
    }

    /** The error for a telnet connection to such a peer; {@link #OTHER} is none. */
    public CodedException refusal(Endpoint endpoint, byte[] bytes, int from, int to) {
        SessionError code = this == TLS ? SessionError.TLS_EXPECTED : SessionError.NOT_TELNET;
        return new CodedException(code, endpoint + " " + words + ": it answered " + quote(bytes, from, to))
                .with("endpoint", endpoint.toString())
                .with("answer", quote(bytes, from, to))
                .hint(
                        this == TLS
                                ? "Set tls to \"on\" for this host."
                                : "Check host and port: a 3270 host listens on a telnet port, 23 or 992 by custom.");
    }

    /** The beginning of {@code bytes[from..to)} for people: quoted if it is text, otherwise hexadecimal. */
    public static String quote(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + SHOWN);
        for (int at = from; at < end; at++) {
            boolean printable = bytes[at] >= ' ' && bytes[at] <= '~';
            if (!printable && bytes[at] != '\r' && bytes[at] != '\n') {
                String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, from, end);
                return (bytes[from] & 0xFF) == IAC ? hex + " (telnet)" : hex;
            }
        }
        String text = new String(bytes, from, end - from, StandardCharsets.US_ASCII);
        return '"' + text.lines().findFirst().orElse("") + '"';
    }
}
