package io.gate3270.gateway.cli.explain;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Tries a host as it was asked for and, where that fails for want of the right settings, with the settings that the failure suggests. */
public final class HostProbe {
    private static final int MAX_ATTEMPTS = 4;

    /** What to do about a failure, in terms of the command line. */
    private static final Map<ErrorCode, String> ADVICE = Map.of(
            SessionError.TLS_EXPECTED,
            "Add --tls, and --ca FILE if a private authority signed the host's certificate.",
            SessionError.TLS_NOT_SPOKEN,
            "Leave out --tls, or use --starttls if the host begins in the clear.",
            SessionError.STARTTLS_NOT_OFFERED,
            "Use --tls if the port speaks TLS from the first byte; without either option everything is sent in the clear.",
            SessionError.TLS_UNTRUSTED,
            "Name the authority's certificate with --ca FILE; gate3270 explain shows who signed it. --insecure accepts any certificate.",
            SessionError.TLS_NAME_MISMATCH,
            "Connect by a name that the certificate has; gate3270 explain shows them. --insecure accepts any certificate.");

    private final HostConnections connections;
    private final TelnetTalks talks;

    /** Opens sessions on these connections, which {@code talks} hears; each is closed before the next is opened. */
    public HostProbe(HostConnections connections, TelnetTalks talks) {
        this.connections = connections;
        this.talks = talks;
    }

    /** The tries in order; the last one came furthest. */
    public List<Attempt> attempts(SessionConfig asked) {
        List<Attempt> attempts = new ArrayList<>();
        Next next = new Next("as asked", asked);
        while (next != null && attempts.size() < MAX_ATTEMPTS) {
            Attempt attempt = attempt(next);
            attempts.add(attempt);
            Next wanted = after(attempt);
            boolean tried = wanted != null
                    && attempts.stream()
                            .anyMatch(earlier -> earlier.session().config().equals(wanted.config()));
            next = tried ? null : wanted;
        }
        return List.copyOf(attempts);
    }

    /** The failure of a session as {@code asked}: more exact where a second look tells more, and with advice in terms of our options. */
    public CodedException explained(SessionConfig asked, CodedException failure) {
        if (mute(failure) && asked.tls().mode() == TlsMode.OFF && speaksTls(asked)) {
            return advised(new CodedException(
                    SessionError.TLS_EXPECTED,
                    asked.endpoint() + " speaks TLS from the first byte (expected: telnet in the clear)",
                    failure));
        }
        return advised(failure);
    }

    private boolean speaksTls(SessionConfig asked) {
        SessionConfig encrypted = asked.with(TlsPolicy.verified(TlsMode.ON).withoutVerification());
        return !attempt(new Next("", encrypted)).session().link().tls().isEmpty();
    }

    private static CodedException advised(CodedException failure) {
        ErrorCode code = failure.code();
        String advice = code instanceof SessionError ? ADVICE.get(code) : null;
        return advice == null ? failure : new CodedException(code, failure.detail(), failure).hint(advice);
    }

    /** True if the host said nothing that tells what it is: a TLS server waits for the client to begin. */
    private static boolean mute(CodedException failure) {
        return failure.code() == SessionError.HOST_SILENT
                || failure.code() == SessionError.HOST_HUNG_UP
                || failure.code() == SessionError.CONNECTION_LOST;
    }

    private record Next(String purpose, SessionConfig config) {}

    private static @Nullable Next after(Attempt attempt) {
        SessionConfig config = attempt.session().config();
        TlsPolicy tls = config.tls();
        if (attempt.failedWith(SessionError.TLS_EXPECTED)) {
            return new Next("with TLS, since that is what answered", config.with(TlsPolicy.verified(TlsMode.ON)));
        }
        if (tls.mode() == TlsMode.OFF && attempt.failures().stream().anyMatch(HostProbe::mute)) {
            return new Next(
                    "with TLS, since it said nothing in the clear", config.with(TlsPolicy.verified(TlsMode.ON)));
        }
        if (attempt.failedWith(SessionError.TLS_NOT_SPOKEN) || attempt.failedWith(SessionError.STARTTLS_NOT_OFFERED)) {
            return new Next("without TLS, since the host has none here", config.with(TlsPolicy.OFF));
        }
        if (attempt.failedWith(SessionError.TLS_UNTRUSTED)
                || attempt.failedWith(SessionError.TLS_NAME_MISMATCH)
                || attempt.failedWith(SessionError.TLS_EXPIRED)) {
            return tls.insecure()
                    ? null
                    : new Next("without verification, to see what is behind", config.with(tls.withoutVerification()));
        }
        if (attempt.failedWith(SessionError.NVT_ONLY) && !config.nvtAllowed()) {
            return new Next("as a plain telnet terminal, to see what it says", config.allowingNvt());
        }
        return null;
    }

    private Attempt attempt(Next next) {
        Session session = connections.session(next.config());
        List<ScreenSnapshot> screens = new ArrayList<>();
        List<CodedException> failures = new ArrayList<>();
        try {
            await(session.ready());
            screens.add(await(session.screen()));
        } catch (CodedException e) {
            failures.add(e);
        }
        Attempt attempt = new Attempt(
                next.purpose(),
                session.description(),
                session.negotiation(),
                talks.on(session),
                List.copyOf(screens),
                List.copyOf(failures));
        await(session.close());
        return attempt;
    }

    /** Bounded by the session's own timeouts for each phase. */
    private static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CodedException coded) {
                throw coded;
            }
            throw e;
        }
    }
}
