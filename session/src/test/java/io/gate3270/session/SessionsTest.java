package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.FieldChoice;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.settle.RhythmBounds;
import io.gate3270.session.waits.Condition;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The registry of sessions, and the bounds of sessions. */
class SessionsTest {
    private static final SessionConfig CONFIG = SessionConfig.to("bank.example", 23);

    private final SimulatedTimers time = new SimulatedTimers();
    private final SimulatedHost host = new SimulatedHost(time);
    private final Sessions sessions =
            new Sessions(new SessionsConfig(3, 2, RhythmBounds.DEFAULT), host, Sessions.Surroundings.NONE);

    @Test
    void sessionsAreFoundByIdsThatNobodyGuesses() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Session session = sessions.open(CONFIG.named("n" + i, Map.of("k", "v")));
            assertThat(sessions.find(session.id())).isSameAs(session);
            assertThat(session.id()).hasSize(16);
            ids.add(session.id());
        }
        assertThat(ids).hasSize(3);
        assertThat(sessions.all())
                .extracting(session -> session.config().name())
                .containsOnly("n0", "n1", "n2");
        assertThat(sessions.find("nobody")).isNull();
    }

    @Test
    void theLimitIsNamed() {
        for (int i = 0; i < 3; i++) {
            sessions.open(CONFIG);
        }
        assertThatThrownBy(() -> sessions.open(CONFIG))
                .satisfies(code(SessionError.SESSION_LIMIT))
                .hasMessageContaining("limit maxSessions");
        assertThat(sessions.openCount()).isEqualTo(3);
    }

    @Test
    void failedSessionsStayToBeLookedAtUntilThereAreTooMany() {
        Session first = failed();
        Session second = failed();
        assertThat(sessions.find(first.id())).isSameAs(first);
        assertThat(sessions.openCount()).isZero();
        Session third = failed();
        assertThat(sessions.find(first.id())).as("the oldest is forgotten").isNull();
        assertThat(sessions.all()).containsExactlyInAnyOrder(second, third);
        assertThat(sessions.close(second.id())).isTrue();
        assertThat(sessions.close(second.id())).isFalse();
    }

    @Test
    void closingAllEndsAll() {
        Session session = sessions.open(CONFIG);
        host.acceptClassic(HostScreen.logon());
        CompletionStage<Void> closed = sessions.closeAll(Duration.ofMinutes(1));
        host.settle();
        assertThat(closed.toCompletableFuture()).isCompleted();
        assertThat(session.description().state()).isEqualTo(SessionState.CLOSED);
        assertThat(sessions.all()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(SessionConfig.to("", 23), SessionError.SESSION_CONFIG_INVALID),
                Arguments.of(SessionConfig.to("h", 0), SessionError.SESSION_CONFIG_INVALID),
                Arguments.of(SessionConfig.to("h", 65_536), SessionError.SESSION_CONFIG_INVALID),
                Arguments.of(CONFIG.with(PhaseTimeouts.each(Duration.ZERO)), SessionError.SESSION_CONFIG_INVALID),
                Arguments.of(CONFIG.with(TerminalSpec.DEFAULT.withModel("3279-9")), ProtocolError.MODEL_UNKNOWN),
                Arguments.of(
                        CONFIG.with(new TerminalSpec("3279-2-E", "10x10", "cp037", false, 0, List.of(), true)),
                        ProtocolError.SCREEN_SIZE_INVALID),
                Arguments.of(
                        CONFIG.with(new TerminalSpec("3279-2-E", "", "cp99", false, 0, List.of(), true)),
                        ProtocolError.CODE_PAGE_UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotBeIsRefusedBeforeAnythingConnects(SessionConfig config, ErrorCode code) {
        assertThatThrownBy(() -> sessions.open(config)).satisfies(code(code));
        assertThat(sessions.openCount()).isZero();
    }

    @Test
    void theQueueOfASessionIsBounded() {
        Session session = sessions.open(CONFIG.with(new SessionLimits(2, 10, 10)));
        host.acceptClassic(HostScreen.logon());
        var one = session.await(new Condition.Unlocked(), Duration.ofSeconds(1));
        var two = session.await(new Condition.Unlocked(), Duration.ofSeconds(1));
        var three = session.await(new Condition.Unlocked(), Duration.ofSeconds(1));
        assertThat(three.toCompletableFuture()).isCompletedExceptionally();
        host.settle();
        assertThat(one.toCompletableFuture()).isCompleted();
        assertThat(two.toCompletableFuture()).isCompleted();
        var four = session.await(new Condition.Unlocked(), Duration.ofSeconds(1));
        host.settle();
        assertThat(four.toCompletableFuture()).isCompleted();
    }

    @Test
    void thoseWhoWaitAreBounded() {
        Session session = sessions.open(CONFIG.with(new SessionLimits(10, 1, 10)));
        host.acceptClassic(HostScreen.logon());
        var one = session.await(new Condition.Closed(), Duration.ofSeconds(1));
        var two = session.await(new Condition.Closed(), Duration.ofSeconds(1));
        host.settle();
        assertThat(two.toCompletableFuture()).isCompletedExceptionally();
        time.advance(Duration.ofSeconds(1));
        assertThat(one.toCompletableFuture()).isCompleted();
        var three = session.await(new Condition.Unlocked(), Duration.ofSeconds(1));
        host.settle();
        assertThat(three.toCompletableFuture()).isCompleted();
    }

    @Test
    void actionsAreBoundedAndUnknownSecretsAreNamed() {
        Session session = sessions.open(CONFIG.with(new SessionLimits(10, 10, 1)));
        Action enter = new Action.Press(Key.ENTER);
        assertThat(session.input(InputRequest.of(enter, enter)).toCompletableFuture())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("limit actions: 1");
        Action secret = new Action.Fill(new FieldChoice.Index(1), new Entry.Secret("env:NOPE"));
        assertThat(session.input(InputRequest.of(secret)).toCompletableFuture())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("env:NOPE");
    }

    private Session failed() {
        Session session = sessions.open(CONFIG);
        host.accept();
        host.close(null);
        return session;
    }

    private static ThrowingConsumer<Throwable> code(ErrorCode code) {
        return thrown -> assertThat(((CodedException) thrown).code()).isEqualTo(code);
    }
}
