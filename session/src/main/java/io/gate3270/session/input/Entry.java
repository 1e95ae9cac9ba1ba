package io.gate3270.session.input;

/** What is typed. */
public sealed interface Entry {
    /** This text. */
    record Plain(String text) implements Entry {}

    /** The value of a secret; it appears in no trace, recording, log or answer. */
    record Secret(String reference) implements Entry {}
}
