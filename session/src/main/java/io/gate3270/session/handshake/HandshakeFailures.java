package io.gate3270.session.handshake;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.terminal.Negotiated;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.error.SessionError;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What it means when a handshake does not get to its end. */
final class HandshakeFailures {
    private static final List<Integer> WANTED =
            List.of(TelnetOption.TERMINAL_TYPE, TelnetOption.BINARY, TelnetOption.END_OF_RECORD);

    private final HandshakeTerms terms;

    HandshakeFailures(HandshakeTerms terms) {
        this.terms = terms;
    }

    CodedException timeout(Handshake.Phase phase, Duration patience, boolean heard, boolean text, Negotiated agreed) {
        return switch (phase) {
            case TELNET -> telnetTimeout(patience, heard, text, agreed);
            case TN3270E ->
                failure(
                        SessionError.TN3270E_TIMEOUT,
                        "did not finish device type and functions within " + patience.toMillis() + " ms",
                        "Try the session without TN3270E, or with another LU.");
            case FIRST_SCREEN, DONE ->
                failure(
                        SessionError.FIRST_SCREEN_TIMEOUT,
                        "wrote no screen within " + patience.toMillis() + " ms after "
                                + (agreed.tn3270e() ? "TN3270E" : "TN3270") + " was agreed",
                        "The application behind the telnet server may be down, or the LU may wait for a logon; try another LU.");
        };
    }

    private CodedException telnetTimeout(Duration patience, boolean heard, boolean text, Negotiated agreed) {
        if (!heard) {
            return failure(
                    SessionError.HOST_SILENT,
                    "accepted the connection and said nothing within " + patience.toMillis() + " ms",
                    "The port may belong to another service, or the telnet server may hang; check host and port.");
        }
        return text
                ? textOnly()
                : failure(
                        SessionError.TELNET_TIMEOUT,
                        "did not finish telnet within " + patience.toMillis() + " ms (" + missing(agreed) + ")",
                        "A 3270 host asks for TTYPE, BINARY and EOR, or for TN3270E; this one may be another kind of telnet server.");
    }

    CodedException textOnly() {
        return failure(
                SessionError.NVT_ONLY,
                "is a telnet server and shows text, but does not switch to 3270",
                "Check host and port; if a plain telnet server is what you want, allow NVT for the session.");
    }

    CodedException noStartTls() {
        return failure(
                SessionError.STARTTLS_NOT_OFFERED,
                "wants to begin without encryption (expected: STARTTLS)",
                "Set tls to \"on\" if the port speaks TLS at once; \"off\" sends everything in the clear.");
    }

    /** It was silent, and closed the connection at the first bytes of telnet: what TLS servers do that send no alert. */
    CodedException offendedByTelnet() {
        return failure(
                SessionError.TLS_EXPECTED,
                "said nothing, and closed the connection when it was spoken to in telnet: it probably speaks TLS",
                "Set tls to \"on\" for this host.");
    }

    CodedException hungUp(Handshake.Phase phase, boolean heard, Negotiated agreed) {
        boolean clear = terms.tls() == TlsMode.OFF;
        String when = switch (phase) {
            case TELNET -> heard ? "during telnet negotiation (" + missing(agreed) + ")" : "without a word";
            case TN3270E -> "during TN3270E negotiation";
            case FIRST_SCREEN, DONE -> "before it wrote a first screen";
        };
        return failure(
                SessionError.HOST_HUNG_UP,
                "closed the connection " + when,
                clear
                        ? "The host may want TLS (tls \"on\" or \"starttls\"), or refuse this address, device type or LU."
                        : "The host may refuse this address, device type or LU.");
    }

    private CodedException failure(ErrorCode code, String what, String hint) {
        return new CodedException(code, terms.endpoint() + " " + what)
                .with("endpoint", terms.endpoint().toString())
                .hint(hint);
    }

    private static String missing(Negotiated agreed) {
        SortedSet<Integer> both = new TreeSet<>(agreed.localOptions());
        both.addAll(agreed.remoteOptions());
        String inForce = names(both);
        both.retainAll(WANTED);
        SortedSet<Integer> lacking = new TreeSet<>(WANTED);
        lacking.removeAll(both);
        return "agreed: " + (inForce.isEmpty() ? "nothing" : inForce) + "; missing: " + names(lacking);
    }

    private static String names(SortedSet<Integer> options) {
        return options.stream().map(TelnetOption::nameOf).collect(Collectors.joining(" "));
    }
}
