package io.gate3270.examples.bank.ledger;

/** What became of a {@link TransferOrder}. */
public sealed interface TransferOutcome {
    /** Done; the balances are those right after it. */
    record Booked(Transfer transfer, Money fromBalance, Money toBalance) implements TransferOutcome {}

    /** Nothing moved. */
    record Refused(TransferRefusal why) implements TransferOutcome {}
}
