package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.session.error.SessionError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is said into the silence of an idle session. */
class KeepAliveTest {
    private static final Bytes NOP = Bytes.hex("fff1");
    private static final Bytes TIMING_MARK = Bytes.hex("fffd06");

    @Test
    void nopsGoOutInEachIntervalOfSilence() {
        SimulatedSession it = ready(KeepAlive.Mode.NOP);
        it.time.advance(Duration.ofSeconds(59));
        assertThat(it.host.takeSaid().length()).isZero();
        it.time.advance(Duration.ofSeconds(1));
        assertThat(it.host.takeSaid()).isEqualTo(NOP);
        it.time.advance(Duration.ofHours(1));
        assertThat(it.host.takeSaid().length()).isEqualTo(60 * NOP.length());
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
    }

    @Test
    void aHostThatSpeaksIsLeftAlone() {
        SimulatedSession it = ready(KeepAlive.Mode.NOP);
        for (int i = 0; i < 100; i++) {
            it.time.advance(Duration.ofSeconds(50));
            it.host.send(HostScreen.write().at(24, 1).text("tick"));
        }
        assertThat(it.host.takeSaid().length()).isZero();
    }

    @Test
    void anAnsweredTimingMarkMeansLife() {
        SimulatedSession it = ready(KeepAlive.Mode.TIMING_MARK);
        for (int i = 0; i < 10; i++) {
            it.time.advance(Duration.ofSeconds(60));
            assertThat(it.host.takeSaid()).isEqualTo(TIMING_MARK);
            it.time.advance(Duration.ofSeconds(29));
            it.host.send(Bytes.hex("fffc06"));
        }
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
    }

    @Test
    void aTimingMarkWithoutAnswerEndsTheSession() {
        SimulatedSession it = ready(KeepAlive.Mode.TIMING_MARK);
        it.time.advance(Duration.ofSeconds(89));
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
        it.time.advance(Duration.ofSeconds(1));
        assertThat(it.session.description().state()).isEqualTo(SessionState.FAILED);
        assertThat(it.session.description().failure().code()).isEqualTo(SessionError.HOST_UNRESPONSIVE);
        assertThat(it.time.waiting()).as("timers left behind").isZero();
    }

    @Test
    void theAgeOfTheLastByteIsKnown() {
        SimulatedSession it = ready(KeepAlive.Mode.OFF);
        it.time.advance(Duration.ofSeconds(42));
        assertThat(it.session.description().silentFor()).isEqualTo(Duration.ofSeconds(42));
        it.host.send(HostScreen.write());
        assertThat(it.session.description().silentFor()).isZero();
    }

    @Test
    void offMeansSilence() {
        SimulatedSession it = ready(KeepAlive.Mode.OFF);
        it.time.advance(Duration.ofDays(1));
        assertThat(it.host.takeSaid().length()).isZero();
        assertThat(it.time.waiting()).isZero();
    }

    private static SimulatedSession ready(KeepAlive.Mode mode) {
        SimulatedSession it = new SimulatedSession(SessionConfig.to("bank.example", 23)
                .with(new KeepAlive(mode, Duration.ofSeconds(60), Duration.ofSeconds(30))));
        it.host.acceptClassic(HostScreen.logon());
        it.host.takeSaid();
        return it;
    }
}
