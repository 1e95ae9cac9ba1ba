package io.gate3270.protocol.terminal;

/**
 * What one record of the host did, for whoever decides when a screen is ready. There are few different ones, and they are shared.
 *
 * @param keyboardOpen whether the keyboard accepts input after the record
 * @param keyboardOpened whether it did not before
 * @param erased whether the record erased the screen first
 * @param turnGiven whether contention resolution is in force and the host gave the turn to the terminal: nothing more will come
 * @param changed whether screen, cursor or keyboard are different from before
 */
public record RecordSummary(
        boolean keyboardOpen, boolean keyboardOpened, boolean erased, boolean turnGiven, boolean changed) {
    private static final RecordSummary[] SHARED = new RecordSummary[1 << 5];

    static {
        for (int bits = 0; bits < SHARED.length; bits++) {
            SHARED[bits] = new RecordSummary(
                    (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0);
        }
    }

    static RecordSummary shared(
            boolean keyboardOpen, boolean keyboardOpened, boolean erased, boolean turnGiven, boolean changed) {
        return SHARED[
                (keyboardOpen ? 1 : 0)
                        | (keyboardOpened ? 2 : 0)
                        | (erased ? 4 : 0)
                        | (turnGiven ? 8 : 0)
                        | (changed ? 16 : 0)];
    }
}
