package io.gate3270.examples.bank.screens;

import java.time.Duration;
import java.util.Optional;

/** One screen, with all that it needs to be painted again. Immutable. */
public interface BankScreen {
    /** Paints it. */
    void paint(Sheet sheet);

    /** The screen that follows this key; the same again if nothing changes. */
    BankScreen answer(Reply reply, Desk desk);

    /** The same with another message line; screens without one stay as they are. */
    default BankScreen with(Notice notice) {
        return this;
    }

    /** What follows by itself. */
    default Optional<Continuation> continuation() {
        return Optional.empty();
    }

    /** True for a screen without fields, on which Clear is an answer like any other. */
    default boolean unformatted() {
        return false;
    }

    /** True if a terminal that comes back to this screen should be asked to sign on instead. */
    default boolean signedOff() {
        return false;
    }

    /**
     * A screen that follows after a pause, while the keyboard stays locked.
     *
     * @param pause at least this long
     */
    record Continuation(Duration pause, BankScreen next) {}
}
