package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.examples.cli.DemoCertificate;
import io.gate3270.gateway.Gateway;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same work at the same bank, by Debian's s3270 and by a program over REST: neither the bank nor the book can tell them apart. */
class TwoTellersTest {
    private static final String FROM = "1000011000";
    private static final String TO = "1000021000";
    private static final Money AMOUNT = Money.parse("123.45");

    @TempDir
    private Path folder;

    @Test
    void balancesAgreeOverTn3270e() throws Exception {
        agree(BankConfig.loopback(0), "", "");
    }

    @Test
    void balancesAgreeOverPlainTn3270() throws Exception {
        agree(BankConfig.loopback(0), "N:", "tn3270e: false");
    }

    @Test
    void balancesAgreeOverTls() throws Exception {
        HostServerConfig.Tls tls = DemoCertificate.in(folder, TlsStart.AT_ONCE, Instant.now());
        BankConfig config =
                BankConfig.loopback(0).with(HostServerConfig.loopback(0).withTls(tls));
        agree(config, "L:", "tls: \"on\"\n    ca: " + tls.certificates());
    }

    private void agree(BankConfig config, String prefix, String setting) throws Exception {
        try (BankServer bank = BankServer.start(config.reportPause(Duration.ofMillis(20)));
                Gateway gateway = Gateway.start(knowing(bank, setting))) {
            Money from = bank.ledger().balance(FROM);
            Money to = bank.ledger().balance(TO);

            byRest(gateway, setting);
            assertThat(bank.ledger().balance(FROM)).isEqualTo(from.minus(AMOUNT));
            byS3270(prefix + "localhost:" + bank.port());

            assertThat(bank.ledger().balance(FROM)).isEqualTo(from.minus(AMOUNT).minus(AMOUNT));
            assertThat(bank.ledger().balance(TO)).isEqualTo(to.plus(AMOUNT).plus(AMOUNT));
            assertThat(shownByRest(gateway))
                    .contains(bank.ledger().balance(FROM).toString());
        }
    }

    private static void byRest(Gateway gateway, String setting) {
        try (RestTeller teller = new RestTeller(gateway, Map.of("hostGroup", "bank"))) {
            assertThat(teller.description().get("tn3270e").isNull()).isEqualTo(setting.contains("false"));
            teller.fill("User ID", "TELLER1").fill("Password", "secret").press("Enter", "WELCOME TO GATE BANK");
            teller.press("PF5", "MAIN MENU");
            teller.fill("Debit account", FROM).fill("Credit account", TO).fill("Amount", AMOUNT.toString());
            teller.fill("Text", "by rest").press("Enter", "NOTHING IS BOOKED BEFORE YOU CONFIRM");
            teller.fill("Book this transfer", "y").press("Enter", "CONFIRM TRANSFER");
            assertThat(teller.screen()).contains("TR00000001");
            teller.press("PF3", "TR00000001").press("PF3", "MAIN MENU");
            assertThat(teller.screen()).contains("TELLER1 HAS LEFT THE BANK");
        }
    }

    private static void byS3270(String address) {
        try (S3270 terminal = S3270.model("3279-2-E", "-set", "verifyHostCert=false")) {
            terminal.connect(address);
            terminal.type("TELLER2");
            terminal.tab();
            terminal.type("secret");
            terminal.press("Enter()");
            terminal.press("PF(5)");
            terminal.type(FROM);
            terminal.tab();
            terminal.type(TO);
            terminal.tab();
            terminal.type(AMOUNT.toString());
            terminal.tab();
            terminal.type("by s3270");
            terminal.press("Enter()");
            terminal.type("y");
            terminal.press("Enter()");
            terminal.assertShows("TR00000002");
            terminal.press("PF(3)");
            terminal.press("PF(3)");
            terminal.assertShows("TELLER2 HAS LEFT THE BANK");
        }
    }

    private static String shownByRest(Gateway gateway) {
        try (RestTeller teller = new RestTeller(gateway, Map.of("hostGroup", "bank"))) {
            teller.fill("User ID", "TELLER3").fill("Password", "secret").press("Enter", "WELCOME TO GATE BANK");
            teller.fill("Option", "2").press("Enter", "MAIN MENU");
            return teller.fill("Account", FROM).press("Enter", "ACCOUNT DETAIL").screen();
        }
    }

    /** A configuration as an operator writes it. */
    private GatewayConfig knowing(BankServer bank, String setting) throws IOException {
        Path file = Files.writeString(folder.resolve("gateway.yaml"), """
                http: {port: 0}
                auth: {anonymous: true}
                hosts:
                  - name: bank
                    addresses: [localhost]
                    port: %d
                    %s
                """.formatted(bank.port(), setting));
        return GatewayConfig.read(file, Map.of());
    }
}
