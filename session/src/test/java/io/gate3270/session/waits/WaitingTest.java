package io.gate3270.session.waits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.HostScreen;
import io.gate3270.session.SimulatedTimers;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.settle.StagedScreen;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {
    private static final Condition YES = new Condition.All(List.of());
    private static final Condition NO = new Condition.Any(List.of());

    private final SimulatedTimers time = new SimulatedTimers();
    private final StagedScreen stage = new StagedScreen(time);

    @BeforeEach
    void show() {
        stage.show(HostScreen.logon());
        stage.type("USER1");
        stage.moveTo(6, 18);
        stage.type("SECRET");
        stage.moveTo(5, 18);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                row(new Condition.TextAt(1, 2, "DEMO BANK"), true),
                row(new Condition.TextAt(1, 3, "DEMO BANK"), false),
                row(new Condition.TextAt(24, 80, "xx"), false),
                row(new Condition.TextAt(99, 1, "x"), false),
                row(new Condition.TextAt(0, 0, "x"), false),
                row(new Condition.TextAnywhere("Userid"), true),
                row(new Condition.TextAnywhere("userid"), false),
                row(new Condition.TextAnywhere("SECRET"), false),
                row(new Condition.CursorAt(5, 18), true),
                row(new Condition.CursorAt(5, 19), false),
                row(new Condition.CursorAt(0, 5), false),
                row(new Condition.Unlocked(), true),
                row(new Condition.FieldValue(5, 18, "USER1"), true),
                row(new Condition.FieldValue(5, 20, " USER1 "), true),
                row(new Condition.FieldValue(5, 18, "USER"), false),
                row(new Condition.FieldValue(6, 18, "SECRET"), false),
                row(new Condition.FieldValue(99, 99, ""), false),
                row(new Condition.Matches(ScreenPattern.of("Userid[ .:]+USER\\d")), true),
                row(new Condition.Matches(ScreenPattern.of("(?m)^ Password")), true),
                row(new Condition.Matches(ScreenPattern.of("BANK.*Userid")), false),
                row(new Condition.ChangedSince(0), true),
                row(new Condition.ChangedSince(1_000), false),
                row(new Condition.Closed(), false),
                row(new Condition.Not(new Condition.Closed()), true),
                row(new Condition.All(List.of(YES, YES)), true),
                row(new Condition.All(List.of(YES, NO)), false),
                row(new Condition.Any(List.of(NO, YES)), true),
                row(new Condition.Any(List.of(NO, NO)), false),
                row(new Condition.QuietFor(Duration.ofMillis(1)), false));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void conditionsAreJudged(Condition condition, boolean expected) {
        assertThat(new Truth(stage, 0).holds(condition, time.nanoTime())).isEqualTo(expected);
    }

    @Test
    void anAnswerComesWithTheChangeThatMakesItTrue() {
        var answer = begin(new Condition.TextAnywhere("MAIN MENU"), 10);
        time.advanceMillis(250);
        assertThat(answer.outcome).isNotDone();
        stage.show(HostScreen.menu());
        answer.waiting.look();
        assertThat(answer.outcome.join().met()).isTrue();
        assertThat(answer.outcome.join().elapsed()).isEqualTo(Duration.ofMillis(250));
        assertThat(time.waiting()).as("timers left behind").isZero();
    }

    @Test
    void timeIsAnAnswer() {
        var answer = begin(NO, 10);
        time.advance(Duration.ofSeconds(10));
        assertThat(answer.outcome.join().result()).isEqualTo(WaitOutcome.Result.TIMED_OUT);
        assertThat(answer.outcome.join().screen().row(1)).contains("DEMO BANK");
    }

    @Test
    void theEndOfTheSessionIsAnAnswer() {
        var answer = begin(NO, 10);
        stage.end();
        answer.waiting.look();
        assertThat(answer.outcome.join().result()).isEqualTo(WaitOutcome.Result.CLOSED);
        assertThat(begin(new Condition.Closed(), 10).outcome.join().met()).isTrue();
    }

    @Test
    void silenceCountsFromTheBeginningOfTheWait() {
        time.advance(Duration.ofHours(1));
        var answer = begin(new Condition.QuietFor(Duration.ofMillis(500)), 10);
        time.advanceMillis(499);
        assertThat(answer.outcome).isNotDone();
        time.advanceMillis(1);
        assertThat(answer.outcome.join().met()).isTrue();
    }

    @Test
    void aByteBreaksTheSilence() {
        var answer = begin(new Condition.QuietFor(Duration.ofMillis(500)), 10);
        time.advanceMillis(400);
        stage.show(HostScreen.write());
        answer.waiting.look();
        time.advanceMillis(499);
        assertThat(answer.outcome).isNotDone();
        time.advanceMillis(1);
        assertThat(answer.outcome.join().elapsed()).isEqualTo(Duration.ofMillis(900));
    }

    @Test
    void silenceMayBeOneOfSeveral() {
        Condition quiet = new Condition.QuietFor(Duration.ofSeconds(1));
        var both = begin(new Condition.All(List.of(new Condition.TextAnywhere("DEMO"), quiet)), 10);
        var either = begin(new Condition.Any(List.of(NO, quiet)), 10);
        var none = begin(new Condition.Not(new Condition.Not(quiet)), 10);
        time.advance(Duration.ofSeconds(1));
        assertThat(Stream.of(both, either, none)
                        .allMatch(each -> each.outcome.join().met()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+$",
                "(.*a){25}$",
                "(\\w|\\s)*x",
                "(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)x",
                "((?:){40}){40}x|[)]{2}",
                "(?:.{30}x){10}"
            })
    void anExpressionThatWouldBacktrackWithoutEndDoesNot(String source) {
        assertThat(ScreenPattern.of(source).foundIn("a".repeat(1_000) + "!")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:(?:){200000000}){6}",
                "(?:(?:(?:a{20}){20}){20})",
                "((a{1,1000})){3}",
                "[(](?:(?:x){100}){100}",
                "\\Q(\\E(?:x{50}){41}",
                "\\((?:x{50}){41}",
                "a{99999999999999999999}"
            })
    void anExpressionThatRepeatsTooMuchIsRefused(String source) {
        assertThatThrownBy(() -> ScreenPattern.of(source))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(SessionError.PATTERN_TOO_COSTLY));
    }

    @Test
    void anExpressionTooCostlyForTheScreenFailsTheWait() {
        stage.show(HostScreen.erase().at(1, 1).text("a".repeat(79)));
        var answer = begin(new Condition.Matches(ScreenPattern.of("a{999}b{999}!")), 10);
        assertThat(answer.outcome).isCompletedExceptionally();
        assertThat(time.waiting()).isZero();
    }

    @Test
    void anExpressionThatIsNoneSaysWhere() {
        assertThatThrownBy(() -> ScreenPattern.of("a(b"))
                .hasMessageContaining("a(b")
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(SessionError.PATTERN_INVALID));
        assertThatThrownBy(() -> ScreenPattern.of("x".repeat(1_001))).hasMessageContaining("at most 1000");
    }

    private record Begun(Waiting waiting, CompletableFuture<WaitOutcome> outcome) {}

    private Begun begin(Condition condition, int seconds) {
        CompletableFuture<WaitOutcome> outcome = new CompletableFuture<>();
        Waiting waiting = new Waiting(condition, Duration.ofSeconds(seconds), stage, time, outcome);
        waiting.look();
        return new Begun(waiting, outcome);
    }

    private static Arguments row(Condition condition, boolean expected) {
        return Arguments.of(condition, expected);
    }
}
