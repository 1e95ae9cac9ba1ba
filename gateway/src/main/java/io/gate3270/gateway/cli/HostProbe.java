package io.gate3270.gateway.cli;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries a host as it was asked for and, where that fails for want of the right settings, with the settings that the failure suggests. */
final class HostProbe {
    private static final int MAX_ATTEMPTS = 4;

    private final Function<SessionConfig, Session> opener;

    /** Opens sessions by {@code opener}; each is closed before the next is opened. */
    HostProbe(Function<SessionConfig, Session> opener) {
        this.opener = opener;
    }

    /** The tries in order; the last one came furthest. */
    List<Attempt> attempts(SessionConfig asked) {
        List<Attempt> attempts = new ArrayList<>();
        Next next = new Next("as asked", asked);
        while (next != null && attempts.size() < MAX_ATTEMPTS) {
            Attempt attempt = attempt(next);
            attempts.add(attempt);
            next = after(attempt);
        }
        return List.copyOf(attempts);
    }

    private record Next(String purpose, SessionConfig config) {}

    private static @Nullable Next after(Attempt attempt) {
        SessionConfig config = attempt.session().config();
        TlsPolicy tls = config.tls();
        if (attempt.failedWith(SessionError.TLS_EXPECTED)) {
            return new Next("with TLS, since that is what answered", config.with(TlsPolicy.verified(TlsMode.ON)));
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
        Session session = opener.apply(next.config());
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
