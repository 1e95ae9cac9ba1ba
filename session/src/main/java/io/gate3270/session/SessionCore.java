package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.terminal.RecordSummary;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.session.connect.Link;
import io.gate3270.session.connect.LinkListener;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.TlsReport;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.handshake.Handshake;
import io.gate3270.session.handshake.HandshakeTerms;
import io.gate3270.session.settle.Watchers;
import io.gate3270.session.waits.Condition;
import io.gate3270.session.waits.Observation;
import io.gate3270.session.waits.WaitOutcome;
import io.gate3270.session.waits.Waiting;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The owner's half of a session: link below, terminal in the middle, those who wait above. Everything happens on the owner's thread.
 *
 * <pre>
 *   Link ──received──► Terminal ──recordExecuted, changed──► Handshake, Watchers
 *   Link ◄──send────── Terminal ◄──press, type────────────── Exchanges
 * </pre>
 */
final class SessionCore implements LinkListener, Observation {
    private final SessionConfig config;
    private final Link link;
    private final Announcer announcer;
    private final Terminal terminal;
    private final Handshake handshake;
    private final LifeSigns lifeSigns;
    private final Watchers watchers;
    private final Exchanges exchanges;

    private @Nullable ScreenSnapshot lastScreen;
    private @Nullable CodedException failure;
    private boolean recordsCame;
    private boolean closing;

    SessionCore(SessionConfig config, Link link, Announcer announcer, LiveSession.Parts parts) {
        this.config = config;
        this.link = link;
        this.announcer = announcer;
        this.terminal = new Terminal(parts.terminal(), new TerminalEar(this, link, announcer), parts.trace());
        this.handshake = new Handshake(terms(config), link.timers(), new HandshakeRim(this, link, terminal));
        this.lifeSigns = new LifeSigns(config.keepAlive(), terminal, link.timers(), this::fail);
        this.watchers = new Watchers(config.limits().waiters());
        this.exchanges = new Exchanges(terminal, this, link.timers(), watchers, announcer, parts.rhythm());
    }

    // ---- from the link

    @Override
    public void connected(LinkReport report) {
        announcer.connected(report);
        terminal.connected();
        handshake.begin();
    }

    @Override
    public void received(byte[] bytes, int from, int to) {
        if (ended()) {
            return;
        }
        lifeSigns.heard();
        announcer.heard(lifeSigns.lastHeardNanos());
        CodedException stranger = handshake.judge(bytes, from, to);
        if (stranger != null) {
            fail(stranger);
            return;
        }
        watchers.heard();
        recordsCame = false;
        long before = terminal.version();
        terminal.receive(bytes, from, to);
        if (!recordsCame && terminal.version() != before && terminal.display().mode() == ScreenMode.NVT) {
            handshake.wroteText();
            watchers.hostWrote(false);
        }
        handshake.look();
        watchers.look();
    }

    @Override
    public void tlsStarted(TlsReport report) {
        announcer.tlsStarted(report);
        terminal.tlsStarted();
        handshake.begin();
    }

    @Override
    public void closed(@Nullable CodedException why) {
        if (ended()) {
            return;
        }
        CodedException reason = failure == null ? why : failure;
        if (reason == null && !closing) {
            reason = handshake.phase() == Handshake.Phase.DONE ? hostClosed() : handshake.hungUp();
        }
        end(closing && failure == null ? null : reason);
    }

    // ---- from the terminal, by way of its ear and the handshake's rim

    void wrote(RecordSummary summary) {
        recordsCame = true;
        handshake.wrote(summary);
        watchers.hostWrote(summary.turnGiven());
    }

    Handshake handshake() {
        return handshake;
    }

    void ready() {
        ScreenSnapshot screen = terminal.snapshot();
        lifeSigns.start();
        announcer.ready(screen.rows(), screen.cols());
    }

    /** Gives the connection up. */
    void fail(CodedException why) {
        if (failure == null && !ended()) {
            failure = why;
            link.close();
        }
    }

    // ---- from callers, on the owner's thread

    Exchanges exchanges() {
        return exchanges;
    }

    void await(Condition condition, Duration timeout, CompletableFuture<WaitOutcome> answer) {
        if (!ended()) {
            watchers.requireRoom();
        }
        watchers.add(new Waiting(condition, timeout, this, link.timers(), answer));
    }

    void close() {
        if (!ended() && !closing) {
            closing = true;
            announcer.closing();
            link.close();
        }
    }

    /**
     * Makes sure that there is a host to talk to.
     *
     * @throws CodedException {@code SESSION_CLOSED}, {@code SESSION_NOT_READY}
     */
    void requireReady() {
        if (ended() || closing) {
            throw endedWith(failure);
        }
        if (handshake.phase() != Handshake.Phase.DONE) {
            throw new CodedException(
                            SessionError.SESSION_NOT_READY,
                            "session to " + config.endpoint() + " is still "
                                    + announcer.state().label())
                    .hint("Wait until the session is ready before sending input.");
        }
    }

    // ---- what can be observed

    @Override
    public ScreenSnapshot screen() {
        ScreenSnapshot last = lastScreen;
        if (last != null) {
            return last;
        }
        ScreenSnapshot now = terminal.snapshot();
        announcer.copied(now);
        return now;
    }

    @Override
    public long version() {
        ScreenSnapshot last = lastScreen;
        return last == null ? terminal.version() : last.version();
    }

    @Override
    public boolean unlocked() {
        return !ended()
                && terminal.display().lock() == KeyboardLock.NONE
                && terminal.display().mode() != ScreenMode.UNBOUND;
    }

    @Override
    public long lastByteNanos() {
        return lifeSigns.lastHeardNanos();
    }

    @Override
    public boolean closed() {
        return ended();
    }

    private boolean ended() {
        return lastScreen != null;
    }

    private void end(@Nullable CodedException why) {
        // Before the terminal hears of it: it would clear the screen.
        lastScreen = screen();
        handshake.pause();
        lifeSigns.stop();
        terminal.disconnected();
        failure = why;
        announcer.ended(why);
        watchers.ended();
    }

    private static HandshakeTerms terms(SessionConfig config) {
        return new HandshakeTerms(config.endpoint(), config.tls().mode(), config.timeouts(), config.nvtAllowed());
    }

    private CodedException hostClosed() {
        return new CodedException(SessionError.CONNECTION_LOST, config.endpoint() + " closed the connection")
                .with("endpoint", config.endpoint().toString())
                .hint("The host logged the terminal off or went down; open a new session.");
    }

    private CodedException endedWith(@Nullable CodedException why) {
        return new CodedException(
                        SessionError.SESSION_CLOSED,
                        "session to " + config.endpoint() + " has ended" + (why == null ? "" : ": " + why.detail()),
                        why)
                .hint("Open a new session.");
    }
}
