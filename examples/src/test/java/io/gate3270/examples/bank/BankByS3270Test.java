package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.examples.bank.ledger.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private void transfers(S3270 terminal, String connect) {
        Money total = bank.ledger().total();
        Money before = bank.ledger().balance(FROM);
        terminal.connect(connect);
        terminal.assertShows("WELCOME TO GATE BANK");
        signOn(terminal, "TELLER1");
        terminal.press("PF(5)");
        terminal.type(FROM);
        terminal.type(TO);
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
            transfers(terminal, prefix + host());
        }
    }
}
