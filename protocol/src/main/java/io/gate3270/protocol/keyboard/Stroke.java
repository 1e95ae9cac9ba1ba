package io.gate3270.protocol.keyboard;

/** One thing an operator does at a keyboard. */
public sealed interface Stroke {
    /** Presses a key. */
    record Press(Key key) implements Stroke {}

    /**
     * Types a character.
     *
     * @param code its EBCDIC code
     * @param secret it is masked in traces
     */
    record Type(int code, boolean secret) implements Stroke {}
}
