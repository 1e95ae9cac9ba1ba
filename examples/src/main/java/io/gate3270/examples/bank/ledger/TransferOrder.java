package io.gate3270.examples.bank.ledger;

/** A wish to move money; what a teller confirms before it is booked. */
public record TransferOrder(String from, String to, Money amount, String text) {}
