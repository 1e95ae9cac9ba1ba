package io.gate3270.examples.bank.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * One customer.
 *
 * @param number six digits
 * @param accounts numbers of the customer's accounts, one at least
 */
public record Customer(
        String number,
        String lastName,
        String firstName,
        String street,
        String city,
        LocalDate born,
        List<String> accounts) {
    /** Copies the list. */
    public Customer {
        accounts = List.copyOf(accounts);
    }

    /** Last name first, as lists have it. */
    public String name() {
        return lastName + ", " + firstName;
    }
}
