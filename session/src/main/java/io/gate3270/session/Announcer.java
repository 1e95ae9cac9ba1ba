package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ErrorCategory;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.terminal.Negotiated;
import io.gate3270.protocol.terminal.Refusal;
import io.gate3270.protocol.time.Timers;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.TlsReport;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the world know what happens to one session: published state, the two futures, the listener, the log. On the owner's thread. */
final class Announcer {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final LiveSession session;
    private final Published published;
    private final SessionListener listener;
    private final Timers timers;
    private final long openedNanos;
    private final CompletableFuture<SessionDescription> ready = new CompletableFuture<>();
    private final CompletableFuture<SessionDescription> ended = new CompletableFuture<>();
    private int refusalsTold;

    Announcer(LiveSession session, Published published, SessionListener listener, Timers timers) {
        this.session = session;
        this.published = published;
        this.listener = listener;
        this.timers = timers;
        this.openedNanos = timers.nanoTime();
    }

    CompletableFuture<SessionDescription> ready() {
        return ready;
    }

    CompletableFuture<SessionDescription> ended() {
        return ended;
    }

    SessionState state() {
        return published.status().state();
    }

    void connected(LinkReport report) {
        report.attempts().forEach(attempt -> step("tcp", "tried " + attempt));
        step("tcp", "connected to " + report.address() + " by " + report.transport());
        report.tls().forEach(this::tls);
        publish(published.status().with(report).in(SessionState.NEGOTIATING));
    }

    void tlsStarted(TlsReport report) {
        step("telnet", "STARTTLS agreed");
        tls(report);
        publish(published.status().with(published.status().link().with(report)));
    }

    private void tls(TlsReport report) {
        step(
                "tls",
                report.protocol() + ", " + report.cipherSuite() + ", by " + report.engine()
                        + (report.verified() ? ", certificate verified" : ", certificate NOT verified"));
        for (TlsReport.PeerCertificate certificate : report.chain()) {
            step(
                    "tls",
                    "certificate of " + certificate.subject() + " for " + certificate.names() + ", signed by "
                            + certificate.issuer() + ", valid until " + certificate.notAfter());
        }
    }

    void negotiated(Negotiated agreed) {
        step(
                "telnet",
                "in force here: " + names(agreed.localOptions()) + "; at the host: " + names(agreed.remoteOptions()));
        for (Refusal refusal :
                agreed.refusals().subList(refusalsTold, agreed.refusals().size())) {
            step(
                    "telnet",
                    (refusal.byHost() ? "host refused " : "we refused ") + refusal.what() + ": " + refusal.why());
        }
        refusalsTold = agreed.refusals().size();
        TerminalReport report = new TerminalReport(
                agreed.deviceType(),
                agreed.lu(),
                agreed.tn3270e(),
                agreed.functions().stream().map(Tn3270eFunction::label).toList());
        step(
                agreed.tn3270e() ? "tn3270e" : "telnet",
                "mode " + agreed.mode().label() + ", device type "
                        + (report.deviceType().isEmpty() ? "not asked for" : report.deviceType())
                        + (report.lu().isEmpty() ? "" : ", LU " + report.lu())
                        + (agreed.application().isEmpty() ? "" : ", application " + agreed.application())
                        + (agreed.tn3270e() ? ", functions " + report.functions() : ""));
        publish(published.status().with(report));
    }

    void ready(int rows, int cols) {
        step("screen", "first screen, " + rows + " rows, " + cols + " columns");
        publish(published.status().sized(rows, cols).in(SessionState.READY));
        ready.complete(session.description());
    }

    void closing() {
        publish(published.status().in(SessionState.CLOSING));
    }

    void heard(long nowNanos) {
        published.heard(nowNanos);
    }

    void changed(long version) {
        published.version(version);
        listener.screenChanged(session, version);
    }

    void copied(ScreenSnapshot screen) {
        SessionStatus status = published.status();
        if (screen.rows() != status.rows() || screen.cols() != status.cols()) {
            published.status(status.sized(screen.rows(), screen.cols()));
        }
        published.version(screen.version());
        published.screen(screen);
    }

    void alarm() {
        listener.alarm(session);
    }

    void diagnosed(Diagnosis diagnosis) {
        LOG.atDebug().addKeyValue("sessionId", session.id()).log("host mistake survived: {}", diagnosis);
    }

    void answered(InputRequest request, InputOutcome outcome) {
        listener.inputAnswered(session, request, outcome);
    }

    void ended(@Nullable CodedException why) {
        if (why == null) {
            publish(published.status().in(SessionState.CLOSED));
        } else {
            if (why.code().category() == ErrorCategory.INTERNAL) {
                LOG.atError()
                        .addKeyValue("sessionId", session.id())
                        .setCause(why)
                        .log("session broke");
            }
            step("session", why.code().id() + ' ' + why.detail());
            publish(published.status().failed(why));
        }
        ready.completeExceptionally(why == null ? session.closedEarly() : why);
        ended.complete(session.description());
    }

    private void publish(SessionStatus next) {
        boolean moved = next.state() != published.status().state();
        published.status(next);
        if (moved) {
            LOG.atInfo()
                    .addKeyValue("sessionId", session.id())
                    .addKeyValue("endpoint", session.config().endpoint())
                    .log("session is {}", next.state().label());
            listener.stateChanged(session.description());
        }
    }

    private void step(String layer, String text) {
        published.add(new NegotiationStep(layer, (timers.nanoTime() - openedNanos) / 1e6, text));
    }

    private static String names(SortedSet<Integer> options) {
        String names = options.stream().map(TelnetOption::nameOf).collect(Collectors.joining(" "));
        return names.isEmpty() ? "nothing" : names;
    }
}
