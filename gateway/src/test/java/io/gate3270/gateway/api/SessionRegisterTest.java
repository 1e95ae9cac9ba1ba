package io.gate3270.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gate3270.gateway.DeskHost;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionState;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.transport.Transport;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionRegisterTest {
    private static final Duration IDLE = Duration.ofHours(1);

    private final AtomicLong now = new AtomicLong();
    private final DeskHost host = DeskHost.open();
    private final Transport transport = Transport.open(1);
    private final Sessions sessions =
            new Sessions(SessionsConfig.DEFAULT, transport.connector(), Sessions.Surroundings.NONE);
    private final SessionRegister register = new SessionRegister(sessions, IDLE, now::get);

    @AfterEach
    void close() {
        sessions.close();
        transport.close();
        host.close();
    }

    @Test
    void closesSessionsThatNobodyAsksFor() {
        String used = open(host.port());
        String unused = open(host.port());

        pass(IDLE.minusSeconds(1));
        register.find(used);
        pass(Duration.ofSeconds(2));

        assertThat(register.find(used).session().description().state().ended()).isFalse();
        assertThatThrownBy(() -> register.find(unused)).hasMessageContaining("G3270-3308");
        assertThat(register.all()).hasSize(1);
    }

    @Test
    void keepsAFailedSessionForAWhile() {
        String failed = open(1);
        await().until(() -> register.find(failed).session().description().state() == SessionState.FAILED);

        pass(SessionRegister.FAILED_KEPT.minusSeconds(1));
        assertThat(register.find(failed).session().description().failure()).isNotNull();
        pass(SessionRegister.FAILED_KEPT.plusSeconds(1));

        assertThatThrownBy(() -> register.find(failed)).hasMessageContaining("G3270-3308");
    }

    @Test
    void neverClosesASessionIfToldSo() {
        SessionRegister patient = new SessionRegister(sessions, Duration.ZERO, now::get);
        String id = patient.open(SessionConfig.to("127.0.0.1", host.port()), "")
                .session()
                .id();

        now.addAndGet(Duration.ofDays(1_000).toNanos());
        patient.sweep();

        assertThat(patient.find(id).session().id()).isEqualTo(id);
    }

    private String open(int port) {
        return register.open(SessionConfig.to("127.0.0.1", port), "").session().id();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
        register.sweep();
    }
}
