package io.gate3270.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.examples.bank.BankConfig;
import io.gate3270.examples.bank.BankServer;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teller at a terminal in a terminal. */
class ConnectToBankTest {
    private static final String QUIT = "\035";
    private static final String CTRL_G = "\007";
    private static final String PF5 = "\0335";

    private BankServer bank;

    @BeforeEach
    void open() {
        bank = BankServer.start(BankConfig.loopback(0));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void signsOnWithoutShowingThePasswordAndLeaves() throws Exception {
        try (ConsoleLab console = new ConsoleLab(bank.port(), 25, 80)) {
            console.shows("WELCOME TO GATE BANK").shows("ready").shows("127.0.0.1:" + bank.port());

            console.keys("teller1\tsecret").shows("TELLER1".toLowerCase(java.util.Locale.ROOT));
            assertThat(console.screen()).doesNotContain("secret");
            console.keys("\r").shows("SIGNED ON AS TELLER1");

            console.keys(PF5).shows("DEBIT ACCOUNT");
            console.keys(QUIT);
            assertThat(console.ended()).isNull();
        }
    }

    @Test
    void operatorErrorsAreToldAndReset() throws Exception {
        try (ConsoleLab console = new ConsoleLab(bank.port(), 25, 80)) {
            console.shows("WELCOME").keys("\033[A\033[Ax").shows("X protected field");

            console.keys("\022").shows("ready");
        }
    }

    @Test
    void helpTakesTheScreensPlaceUntilAKeyIsPressed() throws Exception {
        try (ConsoleLab console = new ConsoleLab(bank.port(), 25, 80)) {
            console.shows("WELCOME").keys(CTRL_G).shows("Ctrl-P 1, 2, 3");

            console.keys("x").shows("WELCOME");
        }
    }

    @Test
    void aSmallWindowFollowsTheCursor() throws Exception {
        try (ConsoleLab console = new ConsoleLab(bank.port(), 25, 80)) {
            console.shows("WELCOME").shows("USER ID");

            console.resize(6, 40);

            console.shows("USER ID");
            assertThat(console.screen()).doesNotContain("WELCOME");
        }
    }

    @Test
    void tellsThatTheHostHungUp() throws Exception {
        try (ConsoleLab console = new ConsoleLab(bank.port(), 25, 80)) {
            console.shows("WELCOME");

            bank.close();

            SessionDescription ended = console.ended();
            assertThat(ended.state()).isEqualTo(SessionState.FAILED);
            assertThat(ended.failure()).hasMessageContaining("G3270-3303");
        }
    }
}
