package io.gate3270.session.settle;

/**
 * Why an input was answered when it was, and on what evidence.
 *
 * @param reason why
 * @param writes records from the host since the attention key
 * @param firstByteMillis from the attention key to the host's first byte; -1 if there was none
 * @param unlockMillis from the attention key to the open keyboard; -1 if it did not open
 * @param elapsedMillis from the attention key to the answer
 * @param quietMillis the quiet window in force; -1 if none was
 * @param learnedFrom earlier exchanges like this one that the window rests on; 0 if it is a guess or the caller's
 */
public record Settled(
        SettleReason reason,
        int writes,
        double firstByteMillis,
        double unlockMillis,
        double elapsedMillis,
        double quietMillis,
        int learnedFrom) {

    /** There was nothing to wait for. */
    public static final Settled NOTHING = new Settled(SettleReason.NONE, 0, -1, -1, 0, -1, 0);

    /** The reason as clients see it: {@code unlock+quiet 40 ms}. */
    @Override
    public String toString() {
        return reason == SettleReason.UNLOCK_QUIET
                ? reason.label() + ' ' + Math.round(quietMillis) + " ms"
                : reason.label();
    }
}
