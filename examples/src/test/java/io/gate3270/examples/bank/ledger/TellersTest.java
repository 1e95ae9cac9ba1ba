package io.gate3270.examples.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellersTest {
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "TELLER1, SECRET, ACCEPTED",
        "teller9, secret, ACCEPTED",
        "T0001, SECRET, ACCEPTED",
        "T9999, SECRET, ACCEPTED",
        "SUPER1, SECRET, ACCEPTED",
        "T0000, SECRET, UNKNOWN_USER",
        "TELLER0, SECRET, UNKNOWN_USER",
        "TELLER10, SECRET, UNKNOWN_USER",
        "MALLORY, SECRET, UNKNOWN_USER",
        "TELLER1, GUESS, WRONG_PASSWORD",
        "TELLER1, '', WRONG_PASSWORD",
        "EXPIRED1, GUESS, WRONG_PASSWORD",
        "EXPIRED1, SECRET, EXPIRED",
        "LOCKED1, SECRET, REVOKED",
        "LOCKED1, GUESS, REVOKED",
    })
    void knowsWhoMayComeIn(String user, String password, SignOn answer) {
        assertThat(Tellers.verify(user, password)).isEqualTo(answer);
    }
}
