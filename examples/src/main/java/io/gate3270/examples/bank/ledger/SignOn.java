package io.gate3270.examples.bank.ledger;

/** The answer to a user and a password. */
public enum SignOn {
    ACCEPTED(""),
    UNKNOWN_USER("BNK0101E USER ID IS NOT KNOWN"),
    WRONG_PASSWORD("BNK0102E PASSWORD IS WRONG"),
    REVOKED("BNK0103E USER ID IS LOCKED. CALL THE HELP DESK"),
    EXPIRED("BNK0104E PASSWORD HAS EXPIRED. CALL THE HELP DESK"),
    ELSEWHERE("BNK0105E USER IS ALREADY SIGNED ON AT ANOTHER TERMINAL");

    private final String message;

    SignOn(String message) {
        this.message = message;
    }

    /** What the person reads. */
    public String message() {
        return message;
    }
}
