package io.gate3270.session;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.error.SessionError;
import java.time.Duration;

/** Makes sure that a session can be opened as it is asked for, before anything connects. */
final class SessionConfigCheck {
    private static final int MAX_PORT = 65_535;
    private static final int MAX_NAME = 255;

    private SessionConfigCheck() {}

    /**
     * The terminal that the configuration describes.
     *
     * @throws CodedException {@code SESSION_CONFIG_INVALID}, {@code MODEL_UNKNOWN}, {@code SCREEN_SIZE_INVALID}, {@code CODE_PAGE_UNKNOWN}
     */
    static TerminalConfig terminal(SessionConfig config) {
        String host = config.endpoint().host();
        require(!host.isBlank() && host.length() <= MAX_NAME, "host", host, "a name or an address");
        int port = config.endpoint().port();
        require(port >= 1 && port <= MAX_PORT, "port", port, "1 to 65535");
        positive("timeouts.resolve", config.timeouts().resolve());
        positive("timeouts.connect", config.timeouts().connect());
        positive("timeouts.tls", config.timeouts().tls());
        positive("timeouts.telnet", config.timeouts().telnet());
        positive("timeouts.tn3270e", config.timeouts().tn3270e());
        positive("timeouts.firstScreen", config.timeouts().firstScreen());
        positive("keepAlive.interval", config.keepAlive().interval());
        positive("keepAlive.answerWithin", config.keepAlive().answerWithin());
        return TerminalConfig.of(display(config.terminal()))
                .withLus(config.terminal().lus())
                .withTn3270e(config.terminal().tn3270e())
                .withStartTls(config.tls().mode() == TlsMode.STARTTLS);
    }

    private static DisplayConfig display(TerminalSpec spec) {
        DisplayConfig display = DisplayConfig.model(spec.model());
        if (!spec.oversize().isEmpty()) {
            display = display.oversize(spec.oversize());
        }
        return display.withCodePage(CodePage.named(spec.codePage()))
                .withNumericLock(spec.numericLock())
                .withTypeAhead(spec.typeAhead());
    }

    private static void positive(String what, Duration found) {
        require(!found.isNegative() && !found.isZero(), what, found, "more than zero");
    }

    private static void require(boolean valid, String what, Object found, String expected) {
        if (!valid) {
            throw new CodedException(
                            SessionError.SESSION_CONFIG_INVALID,
                            what + " is \"" + found + "\" (expected: " + expected + ")")
                    .with("setting", what);
        }
    }
}
