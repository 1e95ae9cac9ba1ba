package io.gate3270.examples.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.examples.bank.ledger.TransferOutcome.Booked;
import io.gate3270.examples.bank.ledger.TransferOutcome.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final String FROM = "1000011000";
    private static final String TO = "1000021000";

    private final Ledger ledger = DemoBook.open(Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC));

    private static TransferOrder order(String from, String to, long cents) {
        return new TransferOrder(from, to, new Money(cents), "RENT");
    }

    @Test
    void opensWithTheSamePeopleEachTime() {
        Ledger other = DemoBook.open(Clock.systemUTC());
        assertThat(ledger.search("")).hasSize(DemoBook.CUSTOMERS).isEqualTo(other.search(""));
        assertThat(ledger.total()).isEqualTo(other.total());
        assertThat(ledger.accounts())
                .allSatisfy(
                        account -> assertThat(ledger.customer(account.owner())).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"100001, 1", "1000, 99", "fischer, 5", "'FISCHER, DAVID', 1", "nobody, 0"})
    void findsByTheBeginningOfNumberOrName(String query, int found) {
        assertThat(ledger.search(query)).hasSize(found);
    }

    @Test
    void movesMoneyAndRemembersIt() {
        Money from = ledger.balance(FROM);
        Money to = ledger.balance(TO);
        Booked booked = (Booked) ledger.book(order(FROM, TO, 12_345), "TELLER1");
        assertThat(booked.fromBalance())
                .isEqualTo(from.minus(new Money(12_345)))
                .isEqualTo(ledger.balance(FROM));
        assertThat(booked.toBalance()).isEqualTo(to.plus(new Money(12_345))).isEqualTo(ledger.balance(TO));
        assertThat(booked.transfer().reference()).isEqualTo("TR00000001");
        assertThat(booked.transfer().bookedAt()).hasToString("2026-02-03T04:05:06");
        assertThat(ledger.recent(FROM)).containsExactly(booked.transfer());
        assertThat(ledger.recent(TO)).containsExactly(booked.transfer());
        assertThat(ledger.booked()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "9, 1000021000, 1, UNKNOWN_SOURCE",
        "1000011000, 9, 1, UNKNOWN_TARGET",
        "1000011000, 1000011000, 1, SAME_ACCOUNT",
        "1000011000, 1000021000, 0, NOT_POSITIVE",
        "1000011000, 1000021000, -5, NOT_POSITIVE",
        "1000201000, 1000021000, 1, BLOCKED",
        "1000011000, 1000021000, 162346, NO_FUNDS",
    })
    void refusesWhatMakesNoSense(String from, String to, long cents, TransferRefusal why) {
        Money total = ledger.total();
        Money before = ledger.balance(from);
        assertThat(ledger.check(order(from, to, cents))).isEqualTo(why);
        assertThat(ledger.book(order(from, to, cents), "TELLER1")).isEqualTo(new Refused(why));
        assertThat(ledger.balance(from)).isEqualTo(before);
        assertThat(ledger.total()).isEqualTo(total);
    }

    @Test
    void letsAnAccountGoDownToItsOverdraftLimit() {
        assertThat(ledger.check(order(FROM, TO, 162_345))).isNull();
    }

    @Test
    void remembersOnlyTheLatestTransfers() {
        for (int i = 0; i < Ledger.REMEMBERED + 5; i++) {
            ledger.book(order(FROM, TO, 1), "TELLER1");
        }
        assertThat(ledger.recent(FROM)).hasSize(Ledger.REMEMBERED);
        assertThat(ledger.recent(FROM).get(0).reference()).isEqualTo("TR00000055");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void neitherMakesNorLosesMoneyHoweverManyWork(long seed) throws Exception {
        Money total = ledger.total();
        ExecutorService tellers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int teller = 0; teller < 4; teller++) {
                Random random = new Random(seed * 31 + teller);
                work.add(tellers.submit(() -> transferAtRandom(random)));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            tellers.shutdownNow();
        }
        assertThat(ledger.total()).isEqualTo(total);
        assertThat(ledger.booked()).isPositive();
    }

    private void transferAtRandom(Random random) {
        List<Account> accounts = ledger.accounts();
        for (int i = 0; i < 500; i++) {
            String from = accounts.get(random.nextInt(accounts.size())).number();
            String to = accounts.get(random.nextInt(accounts.size())).number();
            ledger.book(order(from, to, random.nextInt(100_000)), "T0001");
        }
    }
}
