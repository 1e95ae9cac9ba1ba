package io.gate3270.examples.bank;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.session.transport.HostServerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How a bank is opened.
 *
 * @param server where it listens, and TLS
 * @param tn3270e whether TN3270E is offered; otherwise all terminals are classic ones
 * @param model 2 to 5: terminals larger than this model are used with 24 rows of 80; {@link #ANY_MODEL}: all are used as they are
 * @param loops event loops, and so threads
 * @param reportPause how long a report thinks between its parts
 * @param codePage of all screens
 * @param clock what the bank's date and time are
 */
public record BankConfig(
        HostServerConfig server,
        boolean tn3270e,
        int model,
        int loops,
        Duration reportPause,
        CodePage codePage,
        Clock clock) {
    /** No limit to the size of screens. */
    public static final int ANY_MODEL = 0;

    private static final Duration REPORT_PAUSE = Duration.ofMillis(400);
    private static final int LOOPS = 2;

    /** Models are 2 to 5. */
    public BankConfig {
        if (model != ANY_MODEL && (model < 2 || model > 5)) {
            throw new IllegalArgumentException("model " + model + " (expected: 2 to 5)");
        }
    }

    /** On this port of loopback, 0 for any free one, without TLS. */
    public static BankConfig loopback(int port) {
        return new BankConfig(
                HostServerConfig.loopback(port),
                true,
                ANY_MODEL,
                LOOPS,
                REPORT_PAUSE,
                CodePage.named("cp037"),
                Clock.system(ZoneId.systemDefault()));
    }

    /** The same with this server. */
    public BankConfig with(HostServerConfig other) {
        return new BankConfig(other, tn3270e, model, loops, reportPause, codePage, clock);
    }

    /** The same without TN3270E. */
    public BankConfig classic() {
        return new BankConfig(server, false, model, loops, reportPause, codePage, clock);
    }

    /** The same with screens no larger than this model's. */
    public BankConfig model(int largest) {
        return new BankConfig(server, tn3270e, largest, loops, reportPause, codePage, clock);
    }

    /** The same with this pause. */
    public BankConfig reportPause(Duration pause) {
        return new BankConfig(server, tn3270e, model, loops, pause, codePage, clock);
    }
}
