package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.examples.cli.DemoCertificate;
import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A terminal that we did not write is served by the bank. */
class BankByS3270Test {
    private static final String FROM = "1000011000";
    private static final String TO = "1000021000";

    private BankServer bank;

    @BeforeEach
    void open() {
        bank = BankServer.start(BankConfig.loopback(0).reportPause(Duration.ofMillis(20)));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private String host() {
        return "127.0.0.1:" + bank.port();
    }

    private static void signOn(S3270 terminal, String user) {
        terminal.type(user);
        terminal.tab();
        terminal.type("secret");
        terminal.press("Enter()");
        terminal.assertShows("SIGNED ON AS " + user);
    }

    private static void transfers(BankServer bank, S3270 terminal, String connect) {
        Money total = bank.ledger().total();
        Money before = bank.ledger().balance(FROM);
        terminal.connect(connect);
        terminal.assertShows("WELCOME TO GATE BANK");
        signOn(terminal, "TELLER1");
        terminal.press("PF(5)");
        terminal.type(FROM);
        terminal.tab();
        terminal.type(TO);
        terminal.tab();
        terminal.type("123.45");
        terminal.tab();
        terminal.type("rent");
        terminal.press("Enter()");
        terminal.assertShows("CONFIRM TRANSFER");
        assertThat(bank.ledger().balance(FROM)).as("before it is confirmed").isEqualTo(before);
        terminal.type("y");
        terminal.press("Enter()");
        terminal.assertShows("TR00000001");
        Money after = before.minus(Money.parse("123.45"));
        assertThat(bank.ledger().balance(FROM)).isEqualTo(after);
        assertThat(bank.ledger().total()).isEqualTo(total);
        terminal.assertShows(after.toString());
        terminal.press("PF(3)");
        terminal.press("PF(3)");
        terminal.assertShows("TELLER1 HAS LEFT THE BANK");
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"3279-2-E, ''", "3279-2-E, N:", "3278-2, ''", "3278-2, N:", "3279-5-E, ''"})
    void transfersMoney(String model, String prefix) {
        try (S3270 terminal = S3270.model(model)) {
            transfers(bank, terminal, prefix + host());
        }
    }

    @Test
    void transfersMoneyOverTlsThatIsVerified(@TempDir Path directory) {
        try (BankServer secure = secure(directory, TlsStart.AT_ONCE);
                S3270 terminal = S3270.model(
                        "3279-2-E",
                        "-cafile",
                        directory.resolve("demo-bank.pem").toString())) {
            // s3270 compares the names in a certificate, and not the addresses.
            transfers(secure, terminal, "L:localhost:" + secure.port());
        }
    }

    @Test
    void isRefusedByATerminalThatDoesNotTrustIt(@TempDir Path directory) {
        try (BankServer secure = secure(directory, TlsStart.AT_ONCE);
                S3270 terminal = S3270.model("3279-2-E")) {
            assertThatThrownBy(() -> terminal.connect("L:localhost:" + secure.port()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Connection failed");
        }
    }

    @Test
    void startsTlsWhenTheTerminalAgrees(@TempDir Path directory) {
        try (BankServer secure = secure(directory, TlsStart.ON_REQUEST);
                S3270 terminal = S3270.model("3279-2-E")) {
            transfers(secure, terminal, "Y:127.0.0.1:" + secure.port());
        }
    }

    private static BankServer secure(Path directory, TlsStart start) {
        HostServerConfig.Tls tls = DemoCertificate.in(directory, start, Instant.now());
        return BankServer.start(
                BankConfig.loopback(0).with(HostServerConfig.loopback(0).withTls(tls)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "3279-2-E, '', 24, 15",
        "3279-3-E, '', 32, 23",
        "3279-4-E, N:, 43, 34",
        "3279-5-E, '', 27, 18",
        "3278-4, N:, 43, 34",
    })
    void fillsTheScreenThatTheTerminalHas(String model, String prefix, int rows, int listed) {
        try (S3270 terminal = S3270.model(model)) {
            terminal.connect(prefix + host());
            signOn(terminal, "TELLER2");
            terminal.type("1");
            terminal.press("Enter()");
            terminal.press("Enter()");
            terminal.assertShows(String.format("TO %5d OF   120", listed));
            assertThat(terminal.run("Ascii()")).hasSize(rows);
            terminal.press("PF(8)");
            terminal.assertShows(String.format("ROWS %5d TO", listed + 1));
        }
    }

    @Test
    void usesTheSizeOfAnOversizeTerminal() {
        try (S3270 terminal = S3270.model("3279-2-E", "-oversize", "132x60")) {
            terminal.connect(host());
            assertThat(terminal.run("Ascii()")).hasSize(60);
            terminal.assertShows("PF3=DISCONNECT");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nobody, secret, USER ID IS NOT KNOWN",
        "teller1, guess, PASSWORD IS WRONG",
        "locked1, secret, USER ID IS LOCKED",
    })
    void saysWhyNobodyComesIn(String user, String password, String message) {
        try (S3270 terminal = S3270.model("3279-2-E")) {
            terminal.connect(host());
            terminal.type(user);
            terminal.tab();
            terminal.type(password);
            assertThat(terminal.screen()).doesNotContain(password);
            terminal.press("Enter()");
            terminal.assertShows(message);
        }
    }

    @Test
    void paintsAReportPartByPartAndABroadcastUnasked() {
        try (S3270 terminal = S3270.model("3279-2-E")) {
            terminal.connect(host());
            signOn(terminal, "TELLER3");
            terminal.type("4");
            terminal.press("Enter()");
            terminal.assertShows("END OF REPORT");
            terminal.press("Enter()");
            bank.broadcast("THE BANK CLOSES SOON");
            terminal.awaits("THE BANK CLOSES SOON");
            terminal.type("X");
            terminal.press("Enter()");
            terminal.assertShows("HAS LEFT THE BANK");
        }
    }

    @Test
    void abendsAndStartsAgain() {
        try (S3270 terminal = S3270.model("3279-2-E")) {
            terminal.connect(host());
            signOn(terminal, "TELLER4");
            terminal.type("6");
            terminal.press("Enter()");
            terminal.assertShows("ABEND ASRA");
            terminal.press("Clear()");
            terminal.type("bank");
            terminal.press("Enter()");
            terminal.assertShows("MAIN MENU");
        }
    }

    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"", "N:"})
    void goesOnWhereALostTerminalWas(String prefix) {
        try (S3270 lost = S3270.model("3279-2-E")) {
            lost.connect(prefix + "WINDOW7@" + host());
            signOn(lost, "TELLER5");
            lost.press("PF(5)");
            lost.type(FROM);
            lost.press("PF(9)");
            lost.run("Disconnect()");
        }
        await().until(() -> bank.terminals() == 0);
        try (S3270 back = S3270.model("3279-2-E")) {
            back.connect(prefix + "WINDOW7@" + host());
            back.assertShows("YOU ARE WHERE YOU WERE");
            back.assertShows("BNKT01");
        }
    }

    @Test
    void givesTheSecondNameWhenTheFirstIsInUse() {
        try (S3270 first = S3270.model("3279-2-E");
                S3270 second = S3270.model("3279-2-E")) {
            first.connect("WINDOW8@" + host());
            second.connect("WINDOW8,WINDOW9@" + host());
            second.assertShows("TERMINAL WINDOW9");
        }
    }

    @Test
    void talksAsTheSscpAfterSysReq() {
        try (S3270 terminal = S3270.model("3279-2-E")) {
            terminal.connect(host());
            signOn(terminal, "TELLER6");
            terminal.run("SysReq()");
            terminal.awaits("TYPE LOGOFF TO LEAVE");
            terminal.type("LOGOFF");
            terminal.run("Enter()");
            terminal.run("Wait(20,Disconnect)");
        }
    }
}
