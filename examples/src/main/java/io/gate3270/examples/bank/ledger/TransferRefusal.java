package io.gate3270.examples.bank.ledger;

/** Why a transfer is not booked. */
public enum TransferRefusal {
    UNKNOWN_SOURCE("BNK0401E THE ACCOUNT TO DEBIT DOES NOT EXIST"),
    UNKNOWN_TARGET("BNK0402E THE ACCOUNT TO CREDIT DOES NOT EXIST"),
    SAME_ACCOUNT("BNK0403E DEBIT AND CREDIT ARE THE SAME ACCOUNT"),
    NOT_POSITIVE("BNK0404E THE AMOUNT MUST BE MORE THAN ZERO"),
    BLOCKED("BNK0405E THE ACCOUNT TO DEBIT IS BLOCKED"),
    NO_FUNDS("BNK0406E INSUFFICIENT FUNDS");

    private final String message;

    TransferRefusal(String message) {
        this.message = message;
    }

    /** What the teller reads. */
    public String message() {
        return message;
    }
}
