package io.gate3270.protocol.keyboard;

/**
 * What became of a text.
 *
 * @param stored how many of its {@code char}s are on the screen now, or queued
 * @param stoppedAt index of the {@code char} that was refused; the length of the text if none was
 * @param end what became of the last character that was tried
 */
public record TypeOutcome(int stored, int stoppedAt, KeyOutcome end) {
    /** True if all of the text was accepted or queued. */
    public boolean complete() {
        return !end.refused();
    }
}
