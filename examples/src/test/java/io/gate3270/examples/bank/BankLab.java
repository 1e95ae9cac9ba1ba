package io.gate3270.examples.bank;

import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.terminal.TerminalConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A bank without sockets, threads or clocks. */
final class BankLab {
    final LabTimers timers = new LabTimers();
    final Branch branch;
    private final HostConfig host;

    BankLab(BankConfig config) {
        branch = new Branch(new BankConfig(
                config.server(),
                config.tn3270e(),
                config.model(),
                config.loops(),
                Duration.ofSeconds(1),
                config.codePage(),
                Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC)));
        host = BankServer.offer(config);
    }

    BankLab() {
        this(BankConfig.loopback(0));
    }

    Ledger ledger() {
        return branch.ledger();
    }

    /** A terminal that has just connected, on a wire that delivers {@code chunk} bytes at a time. */
    LabTerminal connect(TerminalConfig config, int chunk) {
        return new LabTerminal(this, config, chunk, link -> new BankLine(branch, link, host));
    }

    LabTerminal connect(TerminalConfig config) {
        return connect(config, 4_096);
    }
}
