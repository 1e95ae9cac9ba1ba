package io.gate3270.examples.bank.ledger;

import java.time.LocalDateTime;

/**
 * Money that moved.
 *
 * @param reference {@code TR} and eight digits; unique in one ledger
 * @param teller who did it
 */
public record Transfer(
        String reference, String from, String to, Money amount, String text, String teller, LocalDateTime bookedAt) {}
