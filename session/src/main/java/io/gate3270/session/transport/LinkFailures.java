package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.TerminalConnector.Target;
import io.gate3270.session.error.SessionError;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.NotSslRecordException;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Turns what sockets and TLS engines throw into errors that say what happened and what to do. */
final class LinkFailures {
    private static final int MAX_CAUSES = 16;
    private static final Pattern SYSTEM_CALL =
            Pattern.compile("^\\w+\\(\\.\\.\\) failed(?: with error\\(-?\\d+\\))?: ");

    private LinkFailures() {}

    static CodedException unresolved(Endpoint endpoint, Throwable cause) {
        return new CodedException(
                        SessionError.HOST_UNRESOLVED, "no address is known for \"" + endpoint.host() + '"', cause)
                .with("host", endpoint.host())
                .hint("Check the spelling, and whether this machine's name service knows the name.");
    }

    static CodedException resolveTimeout(Endpoint endpoint, Duration patience) {
        return new CodedException(
                        SessionError.RESOLVE_TIMEOUT,
                        "no address for \"" + endpoint.host() + "\" within " + patience.toMillis() + " ms")
                .with("host", endpoint.host())
                .hint("The name service is slow or down; give an address instead, or raise the resolve timeout.");
    }

    static CodedException resolverBusy(Endpoint endpoint) {
        return new CodedException(
                        SessionError.HOST_UNRESOLVED,
                        "\"" + endpoint.host() + "\" was not looked up: " + BlockingWork.MAX_WAITING
                                + " look-ups wait already")
                .with("host", endpoint.host())
                .hint("The name service is slow or down; give addresses instead of names.");
    }

    static String attempt(Throwable cause, Duration patience) {
        if (cause instanceof ConnectTimeoutException) {
            return "no answer within " + patience.toMillis() + " ms";
        }
        return refused(cause) ? "connection refused" : words(cause);
    }

    /** What a socket's failure says, without the name and number of the system call that native transports put before it. */
    static String words(Throwable cause) {
        return SYSTEM_CALL.matcher(String.valueOf(cause.getMessage())).replaceFirst("");
    }

    static boolean refused(Throwable cause) {
        return cause instanceof ConnectException
                && String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("refused");
    }

    /** None of the addresses accepted; {@code last} is what became of the last one. */
    static CodedException notConnected(Endpoint endpoint, List<String> attempts, Throwable last) {
        SessionError code = SessionError.CONNECT_FAILED;
        String hint = "Check the network between this machine and the host.";
        if (refused(last)) {
            code = SessionError.CONNECT_REFUSED;
            hint = "The machine is there, and nothing listens on port " + endpoint.port()
                    + ": check the port, and whether the telnet server runs.";
        } else if (last instanceof ConnectTimeoutException) {
            code = SessionError.CONNECT_TIMEOUT;
            hint = "A firewall may drop the packets, or the machine is down; check the address.";
        }
        return new CodedException(code, endpoint + " does not accept connections: " + String.join("; ", attempts), last)
                .with("endpoint", endpoint.toString())
                .with("attempts", attempts)
                .hint(hint);
    }

    /** A TLS handshake failed. */
    static CodedException tls(Target target, Throwable cause) {
        CodedException judged = codedCause(cause);
        if (judged != null) {
            return judged;
        }
        Endpoint endpoint = target.endpoint();
        if (cause instanceof NotSslRecordException) {
            return notTls(endpoint, "something else: " + cause.getMessage());
        }
        if (cause instanceof SslHandshakeTimeoutException) {
            return new CodedException(
                            SessionError.TLS_TIMEOUT,
                            endpoint + " did not finish the TLS handshake within "
                                    + target.timeouts().tls().toMillis() + " ms",
                            cause)
                    .with("endpoint", endpoint.toString())
                    .hint("The port may not speak TLS: try tls \"off\" or \"starttls\".");
        }
        if (cause instanceof ClosedChannelException || !(cause instanceof SSLException)) {
            return new CodedException(
                            SessionError.TLS_REFUSED,
                            endpoint + " closed the connection during the TLS handshake",
                            cause)
                    .with("endpoint", endpoint.toString())
                    .hint("The port may not speak TLS: try tls \"off\" or \"starttls\".");
        }
        return refusedByPeer(target, cause);
    }

    /** The peer sent an alert: during the handshake, or after it, as TLS 1.3 does for client certificates. */
    static CodedException refusedByPeer(Target target, Throwable cause) {
        boolean certificateGiven = !target.tls().identity().isEmpty();
        return new CodedException(
                        SessionError.TLS_REFUSED, target.endpoint() + " ended TLS: " + cause.getMessage(), cause)
                .with("endpoint", target.endpoint().toString())
                .hint(
                        certificateGiven
                                ? "The host may not accept this client certificate; its log says why."
                                : "The host may want a client certificate, or other TLS versions than 1.2 and 1.3.");
    }

    /** An open connection broke. */
    static CodedException broken(Target target, Throwable thrown) {
        Throwable cause = thrown instanceof DecoderException && thrown.getCause() != null ? thrown.getCause() : thrown;
        CodedException coded = codedCause(cause);
        if (coded != null) {
            return coded;
        }
        if (cause instanceof SSLException) {
            return refusedByPeer(target, cause);
        }
        if (cause instanceof IOException) {
            return new CodedException(
                            SessionError.CONNECTION_LOST,
                            "connection to " + target.endpoint() + " broke: " + words(cause),
                            cause)
                    .with("endpoint", target.endpoint().toString())
                    .hint(
                            "The host, or something on the way to it, went down or cut the connection; open a new session.");
        }
        return new CodedException(SessionError.SESSION_BROKEN, "unexpected " + cause, cause);
    }

    /** The peer answered the TLS handshake with something that is no TLS record. */
    static CodedException notTls(Endpoint endpoint, String answer) {
        return new CodedException(SessionError.TLS_NOT_SPOKEN, endpoint + " answered the TLS handshake with " + answer)
                .with("endpoint", endpoint.toString())
                .with("answer", answer)
                .hint("Set tls to \"off\", or to \"starttls\" if the host asks for it in telnet.");
    }

    private static @Nullable CodedException codedCause(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof CodedException coded) {
                return coded;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
