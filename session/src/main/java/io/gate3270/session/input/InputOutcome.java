package io.gate3270.session.input;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.settle.Settled;

/** What came of an input. */
public sealed interface InputOutcome {
    /** The kinds of outcome, for a switch. */
    enum Kind {
        DONE,
        REFUSED,
        UNMET,
        UNKNOWN
    }

    /** Which of the four it is. */
    Kind kind();

    /** How many actions were carried out. */
    int actionsDone();

    /** The screen now, or the last one there was. */
    ScreenSnapshot screen();

    /** All actions were carried out; {@code settled} may still be a timeout. */
    record Done(int actionsDone, Settled settled, ScreenSnapshot screen) implements InputOutcome {
        @Override
        public Kind kind() {
            return Kind.DONE;
        }
    }

    /**
     * An action was refused; those before it were carried out, those after it were not.
     *
     * @param actionIndex the refused one, 0-based
     * @param why code and detail
     */
    record Refused(int actionIndex, CodedException why, ScreenSnapshot screen) implements InputOutcome {
        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public int actionsDone() {
            return actionIndex;
        }
    }

    /** An expectation was not met; nothing was done. */
    record Unmet(CodedException why, ScreenSnapshot screen) implements InputOutcome {
        @Override
        public Kind kind() {
            return Kind.UNMET;
        }

        @Override
        public int actionsDone() {
            return 0;
        }
    }

    /** The connection ended after an attention key was written and before the host answered: nobody knows whether it took effect. */
    record Unknown(int actionsDone, CodedException why, Settled settled, ScreenSnapshot screen)
            implements InputOutcome {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
