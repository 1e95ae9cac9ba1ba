package io.gate3270.examples.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "100, 10000",
        "99.5, 9950",
        "' 0.07 ', 7",
        "'1,234.56', 123456",
        "'12,345,678.9', 1234567890",
        "007, 700",
        "0, 0"
    })
    void readsWhatPeopleType(String typed, long cents) {
        assertThat(Money.parse(typed)).isEqualTo(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "1.234", "1,23", "12,34.5", "1e3", "1.", ".5", "ten", "1 000", "12345678901"})
    void isNotFooled(String typed) {
        assertThat(Money.parse(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "7, 0.07",
        "-7, 0.07-",
        "123456, '1,234.56'",
        "-123456789, '1,234,567.89-'",
        "100000, '1,000.00'"
    })
    void printsAsALedgerDoes(long cents, String printed) {
        assertThat(new Money(cents)).hasToString(printed);
    }
}
