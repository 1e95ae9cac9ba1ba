package io.gate3270.examples.bank.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The customers and accounts every demo bank opens with: the same people, numbers and balances each time. */
public final class DemoBook {
    /** How many customers there are; their numbers run from 100001. */
    public static final int CUSTOMERS = 120;

    private static final List<String> LAST = List.of(
            "ABBOTT",
            "BAUER",
            "CARTER",
            "DUBOIS",
            "ERIKSSON",
            "FISCHER",
            "GARCIA",
            "HANSEN",
            "IVANOV",
            "JANSEN",
            "KELLER",
            "LOPEZ",
            "MEYER",
            "NOVAK",
            "OLSEN",
            "PETERS",
            "QUINN",
            "ROSSI",
            "SCHMIDT",
            "TANAKA",
            "UNGER",
            "VOGEL",
            "WAGNER",
            "ZHANG");
    private static final List<String> FIRST = List.of(
            "ANNA", "BEN", "CLARA", "DAVID", "EMMA", "FELIX", "GRETA", "HUGO", "IDA", "JONAS", "KARIN", "LEO", "MARIA");
    private static final List<String> STREETS = List.of(
            "MILL LANE", "STATION ROAD", "HIGH STREET", "CHURCH ROW", "PARK AVENUE", "HARBOUR WAY", "ORCHARD CLOSE");
    private static final List<String> CITIES =
            List.of("NORTHPORT", "EASTVALE", "SOUTHBRIDGE", "WESTHAM", "MIDDLETON", "LAKEVIEW");

    private DemoBook() {}

    /** A ledger as it is on the first morning. */
    public static Ledger open(Clock clock) {
        List<Customer> customers = new ArrayList<>();
        Map<Account, Money> balances = new LinkedHashMap<>();
        for (int i = 1; i <= CUSTOMERS; i++) {
            List<Account> accounts = accounts(i);
            for (Account account : accounts) {
                balances.put(account, opening(account, i));
            }
            customers.add(customer(i, accounts));
        }
        return new Ledger(clock, customers, balances);
    }

    private static Customer customer(int i, List<Account> accounts) {
        return new Customer(
                number(i),
                LAST.get(i * 7 % LAST.size()),
                FIRST.get(i * 5 % FIRST.size()),
                (i * 3 % 90 + 1) + " " + STREETS.get(i % STREETS.size()),
                CITIES.get(i % CITIES.size()),
                LocalDate.of(1940 + i * 11 % 65, 1 + i % 12, 1 + i * 13 % 28),
                accounts.stream().map(Account::number).toList());
    }

    /** Everybody has a current account; every second a savings account; every fifth a loan; every twentieth current account is blocked. */
    private static List<Account> accounts(int i) {
        List<Account> accounts = new ArrayList<>();
        accounts.add(new Account(number(i) + "1000", number(i), AccountKind.CURRENT, Money.of(500), i % 20 == 0));
        if (i % 2 == 1) {
            accounts.add(new Account(number(i) + "2000", number(i), AccountKind.SAVINGS, Money.ZERO, false));
        }
        if (i % 5 == 0) {
            accounts.add(new Account(number(i) + "3000", number(i), AccountKind.LOAN, Money.of(50_000), true));
        }
        return accounts;
    }

    private static Money opening(Account account, int i) {
        return switch (account.kind()) {
            case CURRENT -> new Money(100_000L + i * 12_345L % 900_000);
            case SAVINGS -> new Money(500_000L + i * 98_765L % 2_000_000);
            case LOAN -> new Money(-(1_000_000L + i * 54_321L % 1_500_000));
        };
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "%06d", 100_000 + i);
    }
}
