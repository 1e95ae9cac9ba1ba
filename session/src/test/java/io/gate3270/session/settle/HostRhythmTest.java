package io.gate3270.session.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.keyboard.Key;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HostRhythmTest {
    private static final long MILLI = 1_000_000;

    private final HostRhythm rhythm = new HostRhythm(RhythmBounds.DEFAULT);

    @Test
    void transitionsDoNotTeachEachOther() {
        rhythm.learn(transition(1), 400 * MILLI);
        assertThat(rhythm.windowFor(transition(1)).nanos()).isEqualTo(605 * MILLI);
        assertThat(rhythm.windowFor(transition(2)).nanos()).isEqualTo(100 * MILLI);
    }

    @Test
    void aQuickHostMakesGuessesShorterAndASlowOneLonger() {
        for (int i = 0; i < 16; i++) {
            rhythm.learn(transition(i), 0);
        }
        assertThat(rhythm.windowFor(transition(999)).nanos()).isEqualTo(25 * MILLI);
        for (int i = 0; i < 16; i++) {
            rhythm.learn(transition(i), 200 * MILLI);
        }
        assertThat(rhythm.windowFor(transition(999)).nanos()).isEqualTo(300 * MILLI);
    }

    @Test
    void oldHabitsAreForgotten() {
        rhythm.learn(transition(1), 900 * MILLI);
        rhythm.learn(transition(1), 900 * MILLI);
        for (int i = 0; i < HostRhythm.CERTAIN_AFTER; i++) {
            rhythm.learn(transition(1), 0);
        }
        assertThat(rhythm.windowFor(transition(1)).nanos()).isZero();
    }

    /** Whatever is learned: a window is within its bounds, and longer than the pause if always the same pause was seen. */
    @RepeatedTest(20)
    void windowsStayWithinBounds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        long ceiling = RhythmBounds.DEFAULT.ceiling().toNanos();
        for (int i = 0; i < 500; i++) {
            rhythm.learn(transition(random.nextInt(5)), random.nextLong(ceiling));
            assertThat(rhythm.windowFor(transition(random.nextInt(7))).nanos()).isBetween(0L, ceiling);
        }
        long pause = 1 + random.nextLong(Duration.ofSeconds(1).toNanos());
        for (int i = 0; i < 8; i++) {
            rhythm.learn(transition(77), pause);
        }
        assertThat(rhythm.windowFor(transition(77)).nanos()).isGreaterThan(pause);
        assertThat(rhythm.windowFor(transition(77)).learnedFrom()).isEqualTo(8);
    }

    private static Transition transition(int number) {
        return new Transition(number, Key.ENTER, number + 1);
    }
}
