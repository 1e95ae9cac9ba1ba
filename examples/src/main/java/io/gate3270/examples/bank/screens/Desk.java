package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.examples.bank.ledger.SignOn;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** The place where a teller works: a terminal of the bank. Belongs to the terminal's thread. */
public interface Desk {
    /** The book. */
    Ledger ledger();

    /** Rows of the terminal's screen. */
    int rows();

    /** Who is signed on; empty if nobody is. */
    String teller();

    /** Signs a teller on, if user and password are right. */
    SignOn signOn(String user, String password);

    /** Signs the teller off. */
    void signOff();

    /** Where the teller was when the last terminal was lost; told once. */
    Optional<BankScreen> interrupted();

    /** True if {@link #interrupted} has something to tell. */
    boolean hasInterrupted();

    /** Sends a line to all terminals, later. Returns to how many. */
    int broadcast(String text, Duration delay);

    /** Ends the connection. */
    void hangUp();

    /** How long a report thinks between its parts. */
    Duration reportPause();

    /** The time in the branch. */
    LocalDateTime now();
}
