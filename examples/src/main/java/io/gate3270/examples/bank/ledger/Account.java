package io.gate3270.examples.bank.ledger;

/**
 * One account, apart from its balance, which the {@link Ledger} keeps.
 *
 * @param number ten digits
 * @param owner the customer's number
 * @param overdraft how far below zero a transfer may take it
 * @param blocked whether transfers from it are refused
 */
public record Account(String number, String owner, AccountKind kind, Money overdraft, boolean blocked) {}
