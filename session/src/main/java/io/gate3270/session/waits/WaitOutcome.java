package io.gate3270.session.waits;

import io.gate3270.protocol.screen.ScreenSnapshot;
import java.time.Duration;

/**
 * How a wait ended.
 *
 * @param result why it ended
 * @param elapsed how long it took
 * @param screen the screen at that moment
 */
public record WaitOutcome(Result result, Duration elapsed, ScreenSnapshot screen) {
    /** Why a wait ended. */
    public enum Result {
        /** The condition holds. */
        MET("met"),
        /** The time is over and the condition does not hold. */
        TIMED_OUT("timeout"),
        /** The session ended and the condition cannot hold any more. */
        CLOSED("closed");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** What clients call it. */
        public String label() {
            return label;
        }
    }

    /** True if the condition holds. */
    public boolean met() {
        return result == Result.MET;
    }
}
