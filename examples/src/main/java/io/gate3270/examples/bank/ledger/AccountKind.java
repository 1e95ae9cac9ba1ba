package io.gate3270.examples.bank.ledger;

/** What an account is for. */
public enum AccountKind {
    CURRENT("CURRENT"),
    SAVINGS("SAVINGS"),
    LOAN("LOAN");

    private final String label;

    AccountKind(String label) {
        this.label = label;
    }

    /** What screens call it. */
    public String label() {
        return label;
    }
}
