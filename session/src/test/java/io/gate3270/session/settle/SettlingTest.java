package io.gate3270.session.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.keyboard.Key;
import io.gate3270.session.HostScreen;
import io.gate3270.session.SimulatedTimers;
import io.gate3270.session.waits.Condition;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer is given, and why; all times are simulated. */
class SettlingTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SimulatedTimers time = new SimulatedTimers();
    private final StagedScreen stage = new StagedScreen(time);
    private final HostRhythm rhythm = new HostRhythm(RhythmBounds.DEFAULT);

    @Test
    void aScreenOfWhichNothingIsKnownGetsTheInitialWindow() {
        Settled settled = exchange(new SettlePolicy.Learned(LONG), 40);
        assertThat(settled.reason()).isEqualTo(SettleReason.UNLOCK_QUIET);
        assertThat(settled.quietMillis()).isEqualTo(100);
        assertThat(settled.elapsedMillis()).isEqualTo(140);
        assertThat(settled.firstByteMillis()).isEqualTo(40);
        assertThat(settled.unlockMillis()).isEqualTo(40);
        assertThat(settled.learnedFrom()).isZero();
    }

    @Test
    void aScreenThatAlwaysComesInOneWriteIsAnsweredWhenTheKeyboardOpens() {
        double before = 101;
        for (int i = 0; i < HostRhythm.CERTAIN_AFTER; i++) {
            Settled settled = exchange(new SettlePolicy.Learned(LONG), 10);
            assertThat(settled.quietMillis()).as("exchange %d", i).isLessThan(before);
            assertThat(settled.learnedFrom()).isEqualTo(i);
            before = settled.quietMillis();
        }
        Settled settled = exchange(new SettlePolicy.Learned(LONG), 10);
        assertThat(settled.elapsedMillis()).isEqualTo(10);
        assertThat(settled).hasToString("unlock+quiet 0 ms");
        assertThat(settled.learnedFrom()).isEqualTo(8);
    }

    @Test
    void aReportThatPaintsInFiveWritesIsAnsweredTooEarlyOnceAndNeverAgain() {
        Settled first = exchange(new SettlePolicy.Learned(LONG), 10, 300, 300, 300, 300);
        assertThat(first.writes()).as("nobody could know").isEqualTo(1);
        Settled second = exchange(new SettlePolicy.Learned(LONG), 10, 300, 300, 300, 300);
        assertThat(second.writes()).isEqualTo(5);
        assertThat(second.quietMillis()).isEqualTo(455);
        assertThat(second.learnedFrom()).isEqualTo(1);
    }

    @Test
    void aWriteLongAfterTheLastIsNotPartOfTheAnswer() {
        exchange(new SettlePolicy.Learned(LONG), 10, 2_001);
        assertThat(exchange(new SettlePolicy.Learned(LONG), 10).quietMillis()).isLessThanOrEqualTo(100);
    }

    @Test
    void oneBroadcastAmongManyAnswersIsLeftOut() {
        for (int i = 0; i < 5; i++) {
            exchange(new SettlePolicy.Learned(LONG), 10);
        }
        exchange(new SettlePolicy.Learned(LONG), 10, 1_500);
        assertThat(exchange(new SettlePolicy.Learned(LONG), 10).quietMillis()).isLessThan(100);
    }

    @Test
    void theCallersWindowWins() {
        Settled settled = exchange(new SettlePolicy.Quiet(LONG, Duration.ofMillis(777)), 10);
        assertThat(settled.quietMillis()).isEqualTo(777);
        assertThat(settled.elapsedMillis()).isEqualTo(787);
        assertThat(settled.learnedFrom()).isZero();
    }

    @Test
    void aWindowNeverGrowsAboveTheCeiling() {
        exchange(new SettlePolicy.Learned(LONG), 10, 1_900, 1_900);
        assertThat(exchange(new SettlePolicy.Learned(LONG), 10).quietMillis()).isEqualTo(2_000);
    }

    @Test
    void writesThatDoNotOpenTheKeyboardDoNotSettle() {
        Settling settling = begin(new SettlePolicy.Learned(Duration.ofSeconds(5)));
        hostWrites(settling, HostScreen.writeLocked().at(24, 1).text("X SYSTEM"));
        time.advance(Duration.ofSeconds(4));
        assertThat(settling.answered()).isFalse();
        time.advance(Duration.ofSeconds(1));
        Settled settled = result(settling);
        assertThat(settled.reason()).isEqualTo(SettleReason.TIMEOUT);
        assertThat(settled.writes()).isEqualTo(1);
        assertThat(settled.unlockMillis()).isEqualTo(-1);
        assertThat(settled.quietMillis()).isEqualTo(-1);
    }

    @Test
    void noAnswerAtAllIsATimeoutWithoutEvidence() {
        Settling settling = begin(new SettlePolicy.Learned(Duration.ofSeconds(5)));
        time.advance(Duration.ofSeconds(5));
        assertThat(result(settling)).isEqualTo(new Settled(SettleReason.TIMEOUT, 0, -1, -1, 5_000, -1, 0));
        assertThat(time.waiting()).as("timers left behind").isZero();
    }

    @Test
    void theHostsOwnWordNeedsNoWindow() {
        Settling settling = begin(new SettlePolicy.Learned(LONG));
        stage.show(HostScreen.menu());
        settling.heard();
        settling.hostWrote(true);
        settling.look();
        assertThat(result(settling)).hasToString("contention-resolution");
    }

    @Test
    void theCallersConditionIsMoreThanTheHostsWord() {
        Settling settling = begin(new SettlePolicy.Until(LONG, new Condition.TextAnywhere("NEVER SHOWN")));
        stage.show(HostScreen.menu());
        settling.hostWrote(true);
        settling.look();
        assertThat(settling.answered()).isFalse();
    }

    @Test
    void aConditionThatHoldsWhileTheKeyboardIsLockedIsNotEnough() {
        Settling settling = begin(new SettlePolicy.Until(LONG, new Condition.TextAnywhere("DONE")));
        hostWrites(settling, HostScreen.writeLocked().at(24, 1).text("DONE"));
        assertThat(settling.answered()).isFalse();
        hostWrites(settling, HostScreen.write());
        assertThat(result(settling).reason()).isEqualTo(SettleReason.EXPECTED_SCREEN);
    }

    @Test
    void theEndOfTheSessionIsAnAnswer() {
        Settling settling = begin(new SettlePolicy.Learned(LONG));
        settling.closed();
        assertThat(result(settling).reason()).isEqualTo(SettleReason.CLOSED);
        assertThat(settling.hostWrote()).isFalse();
    }

    @Test
    void twoWritesThatArriveTogetherAreOneAnswerEvenWithoutAWindow() {
        for (int i = 0; i < HostRhythm.CERTAIN_AFTER; i++) {
            exchange(new SettlePolicy.Learned(LONG), 10);
        }
        Settling settling = begin(new SettlePolicy.Learned(LONG));
        stage.show(HostScreen.menu());
        settling.hostWrote(false);
        stage.show(HostScreen.write().at(24, 1).text("ready"));
        settling.hostWrote(false);
        settling.look();
        assertThat(result(settling).writes()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 2000, true", "10, 10, 10, true", "11, 10, 20, false", "0, 30, 20, false", "-1, 0, 0, false"})
    void boundsAreInOrder(int floor, int initial, int ceiling, boolean valid) {
        boolean accepted = true;
        try {
            new RhythmBounds(Duration.ofMillis(initial), Duration.ofMillis(floor), Duration.ofMillis(ceiling));
        } catch (IllegalArgumentException e) {
            accepted = false;
        }
        assertThat(accepted).isEqualTo(valid);
    }

    /** Enter on the logon screen; the host answers after {@code delays[0]}, and writes again after each of the others. */
    private Settled exchange(SettlePolicy policy, int... delays) {
        Settling settling = begin(policy);
        for (int i = 0; i < delays.length; i++) {
            time.advanceMillis(delays[i]);
            hostWrites(
                    settling,
                    i == 0 ? HostScreen.menu() : HostScreen.write().at(2 + i, 1).text("line " + i));
        }
        time.advance(Duration.ofSeconds(10));
        settling.over();
        return result(settling);
    }

    private Settling begin(SettlePolicy policy) {
        stage.show(HostScreen.logon());
        var before = stage.screen();
        stage.press(Key.ENTER);
        return new Settling(policy, Key.ENTER, before, stage, time, rhythm);
    }

    private void hostWrites(Settling settling, HostScreen screen) {
        settling.heard();
        stage.show(screen);
        settling.hostWrote(false);
        settling.look();
    }

    private static Settled result(Settling settling) {
        assertThat(settling.answered()).as("answered").isTrue();
        return settling.answer().toCompletableFuture().join();
    }
}
