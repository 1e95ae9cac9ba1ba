package io.gate3270.session.handshake;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.terminal.Negotiated;
import io.gate3270.protocol.terminal.RecordSummary;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.PeerGreeting;
import io.gate3270.session.connect.TlsMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * From an open connection to the first screen: which phase it is, how long it may take, and what its failure means.
 *
 * <pre>
 *   TELNET ─► TN3270E ─► FIRST_SCREEN ─► DONE
 *      └───────────────────▲
 * </pre>
 *
 * <p>A host that says nothing at all is spoken to: first with telnet NOPs, which a 3270 host ignores and a TLS server answers with an
 * alert or by hanging up; later with empty lines, which a web server answers with an error. So a wrong port has a name before time is
 * over.
 */
public final class Handshake {
    private static final Duration FIRST_WORD = Duration.ofSeconds(2);
    private static final Duration SECOND_WORD = Duration.ofSeconds(4);
    /** Silence after text without 3270 that shows that 3270 will not come. */
    private static final Duration TEXT_IS_ALL = Duration.ofSeconds(3);

    private static final byte[] EMPTY_LINES = {'\r', '\n', '\r', '\n'};

    /** The phases; each has its own patience and its own error. */
    public enum Phase {
        TELNET,
        TN3270E,
        FIRST_SCREEN,
        DONE
    }

    /** What the handshake asks of the session. */
    public interface Rim {
        /** Sends telnet NOPs. */
        void speakTelnet();

        /** Sends bytes as they are. */
        void speak(byte[] bytes);

        /** What was agreed so far. */
        Negotiated agreed();

        /** The first screen is there. */
        void ready();

        /** The connection is of no use. */
        void failed(CodedException why);
    }

    private final HandshakeTerms terms;
    private final Timers timers;
    private final Rim rim;
    private final HandshakeFailures failures;
    private Phase phase = Phase.TELNET;
    private Timers.@Nullable Handle timer;
    private Timers.@Nullable Handle silence;
    private boolean spoken;
    private boolean heard;
    private boolean text;

    /** A handshake that has not begun. */
    public Handshake(HandshakeTerms terms, Timers timers, Rim rim) {
        this.terms = terms;
        this.timers = timers;
        this.rim = rim;
        this.failures = new HandshakeFailures(terms);
    }

    /** The connection is up, or TLS on it: telnet begins. */
    public void begin() {
        enter(Phase.TELNET, terms.timeouts().telnet());
        if (!heard) {
            Duration third = terms.timeouts().telnet().dividedBy(3);
            silence = timers.after(shorter(FIRST_WORD, third), this::speakTelnet);
        }
    }

    /** Bytes came. The reason to refuse them, if the peer is no telnet server at all. */
    public @Nullable CodedException judge(byte[] bytes, int from, int to) {
        if (heard) {
            return null;
        }
        heard = true;
        cancel(silence);
        PeerGreeting greeting = PeerGreeting.of(bytes, from, to);
        return greeting == PeerGreeting.OTHER ? null : greeting.refusal(terms.endpoint(), bytes, from, to);
    }

    /** What came has been dealt with: is it TN3270E by now, or still only text? */
    public void look() {
        if (phase == Phase.DONE) {
            return;
        }
        if (phase == Phase.TELNET && rim.agreed().localOptions().contains(TelnetOption.TN3270E)) {
            enter(Phase.TN3270E, terms.timeouts().tn3270e());
        }
        if (text && phase == Phase.TELNET) {
            cancel(silence);
            silence = timers.after(
                    shorter(TEXT_IS_ALL, terms.timeouts().telnet()), () -> rim.failed(failures.textOnly()));
        }
    }

    /** Data can flow, or flows in another way. */
    public void negotiated(Negotiated agreed) {
        boolean records = agreed.tn3270e() || agreed.mode() == ScreenMode.DISPLAY_3270;
        if (!records || phase == Phase.DONE || phase == Phase.FIRST_SCREEN) {
            return;
        }
        cancel(silence);
        if (terms.tls() == TlsMode.STARTTLS && !agreed.startTls()) {
            rim.failed(failures.noStartTls());
        } else {
            enter(Phase.FIRST_SCREEN, terms.timeouts().firstScreen());
        }
    }

    /** A record of the host was carried out. */
    public void wrote(RecordSummary summary) {
        if (phase != Phase.DONE && (summary.keyboardOpen() || summary.erased())) {
            done();
        }
    }

    /** Text of a telnet server was shown. */
    public void wroteText() {
        text = true;
        if (phase != Phase.DONE && terms.nvtAllowed()) {
            done();
        }
    }

    /** TLS is about to start: its patience is the transport's. */
    public void pause() {
        cancel(timer);
        cancel(silence);
    }

    /** The connection has ended before there was a first screen. */
    public CodedException hungUp() {
        return spoken && !heard && terms.tls() == TlsMode.OFF
                ? failures.offendedByTelnet()
                : failures.hungUp(phase, heard, rim.agreed());
    }

    /** Where it is. */
    public Phase phase() {
        return phase;
    }

    private void speakTelnet() {
        spoken = true;
        rim.speakTelnet();
        Duration rest = shorter(
                        SECOND_WORD, terms.timeouts().telnet().multipliedBy(2).dividedBy(3))
                .minus(shorter(FIRST_WORD, terms.timeouts().telnet().dividedBy(3)));
        silence = timers.after(rest, () -> rim.speak(EMPTY_LINES));
    }

    private void enter(Phase next, Duration patience) {
        cancel(timer);
        phase = next;
        timer = timers.after(patience, () -> rim.failed(failures.timeout(next, patience, heard, text, rim.agreed())));
    }

    private void done() {
        pause();
        phase = Phase.DONE;
        rim.ready();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void cancel(Timers.@Nullable Handle handle) {
        if (handle != null) {
            handle.cancel();
        }
    }
}
