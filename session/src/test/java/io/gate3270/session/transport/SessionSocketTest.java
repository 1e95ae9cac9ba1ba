package io.gate3270.session.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.SessionState;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.FieldChoice;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.settle.SettleReason;
import io.netty.pkitesting.X509Bundle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions over real sockets, with a real host side and with everything that is none. */
class SessionSocketTest {
    private static final Action ENTER = new Action.Press(Key.ENTER);
    private static final Action PF1 = new Action.Press(Key.PF1);
    private static final PhaseTimeouts SHORT = PhaseTimeouts.each(Duration.ofMillis(900));

    @TempDir
    static Path folder;

    private static Transport transport;
    private static Sessions sessions;
    private static Certificates certificates;
    private static X509Bundle server;
    private static Path authority;

    @BeforeAll
    static void open() throws Exception {
        transport = Transport.open(2);
        sessions = new Sessions(SessionsConfig.DEFAULT, transport.connector(), Sessions.Surroundings.NONE);
        certificates = new Certificates(folder);
        server = certificates.server("localhost");
        authority = certificates.authorityFile();
    }

    @AfterAll
    static void close() {
        sessions.close();
        transport.close();
    }

    static Stream<Arguments> waysToConnect() {
        return Stream.of(TlsMode.values())
                .flatMap(tls -> Stream.of(true, false).map(enhanced -> Arguments.of(tls, enhanced)));
    }

    @ParameterizedTest
    @MethodSource("waysToConnect")
    void logsOnWhateverTheWay(TlsMode tls, boolean enhanced) throws Exception {
        try (HostServer host = bank(tls)) {
            TerminalSpec terminal = enhanced ? TerminalSpec.DEFAULT : TerminalSpec.DEFAULT.withoutTn3270e();
            Session session = sessions.open(SessionConfig.to("localhost", host.port())
                    .with(terminal)
                    .with(TlsPolicy.verified(tls).withAuthority(authority)));
            SessionDescription description = get(session.ready());
            assertThat(description.terminal().tn3270e()).isEqualTo(enhanced);
            assertThat(description.link().tls()).hasSize(tls == TlsMode.OFF ? 0 : 1);
            InputOutcome outcome = get(session.input(InputRequest.of(
                    new Action.Fill(new FieldChoice.Label("Userid"), new Entry.Plain("USER1")), ENTER)));
            assertThat(outcome.kind()).isEqualTo(InputOutcome.Kind.DONE);
            assertThat(outcome.screen().row(1)).contains("MAIN MENU");
            get(session.close());
            assertThat(session.description().state()).isEqualTo(SessionState.CLOSED);
        }
    }

    @Test
    void aReportInFiveWritesIsLearned() throws Exception {
        try (HostServer host = bank(TlsMode.OFF)) {
            Session session = ready(host);
            InputOutcome.Done outcome = (InputOutcome.Done) get(session.input(InputRequest.of(PF1)));
            for (int i = 0; i < 5 && outcome.settled().writes() < 5; i++) {
                get(session.input(InputRequest.of(new Action.Press(Key.CLEAR))));
                outcome = (InputOutcome.Done) get(session.input(InputRequest.of(PF1)));
            }
            assertThat(outcome.settled().reason()).isEqualTo(SettleReason.UNLOCK_QUIET);
            assertThat(outcome.settled().writes()).isEqualTo(5);
            assertThat(outcome.screen().row(5)).startsWith("LINE 5");
            get(session.close());
        }
    }

    @Test
    void aHostThatHangsUpOnAKeyLeavesTheExchangeUnknown() throws Exception {
        try (HostServer host = bank(TlsMode.OFF)) {
            Session session = ready(host);
            InputOutcome outcome = get(session.input(InputRequest.of(new Action.Press(Key.PF2))));
            assertThat(outcome.kind()).isEqualTo(InputOutcome.Kind.UNKNOWN);
            assertThat(get(session.ended()).failure().code()).isEqualTo(SessionError.CONNECTION_LOST);
        }
    }

    @Test
    void manySessionsShareFewThreads() throws Exception {
        try (HostServer host = bank(TlsMode.OFF)) {
            Set<Session> open = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                open.add(sessions.open(SessionConfig.to("127.0.0.1", host.port())));
            }
            for (Session session : open) {
                get(session.ready());
            }
            long loops = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("gate3270-io"))
                    .count();
            assertThat(loops).isLessThanOrEqualTo(4);
            for (Session session : open) {
                assertThat(get(session.input(InputRequest.of(ENTER))).screen().row(1))
                        .contains("MAIN MENU");
                get(session.close());
            }
        }
    }

    @Test
    void aWebServer() throws Exception {
        try (RawPeer peer = RawPeer.web()) {
            assertFails(peer.port(), SessionError.NOT_TELNET, "web server");
        }
    }

    @Test
    void aTlsPortWithoutTls() throws Exception {
        try (RawPeer peer = RawPeer.tls(certificates.context(server), false, RawPeer::readToTheEnd)) {
            assertFails(peer.port(), SessionError.TLS_EXPECTED, "speaks TLS");
        }
    }

    @Test
    void aTlsPortOfOursWithoutTls() throws Exception {
        try (HostServer host = bank(TlsMode.ON)) {
            assertFails(host.port(), SessionError.TLS_EXPECTED, "speaks TLS");
        }
    }

    @Test
    void aHostThatNeverSpeaks() throws Exception {
        try (RawPeer peer = RawPeer.silent()) {
            assertFails(peer.port(), SessionError.HOST_SILENT, "said nothing");
        }
    }

    @Test
    void aTelnetServerThatIsNo3270Host() throws Exception {
        byte[] greeting = {(byte) 0xFF, (byte) 0xFB, 1, 'l', 'o', 'g', 'i', 'n', ':', ' '};
        try (RawPeer peer = RawPeer.saying(greeting)) {
            assertFails(peer.port(), SessionError.NVT_ONLY, "3270");
        }
    }

    @Test
    void garbage() throws Exception {
        byte[] noise = new byte[100_000];
        new java.util.Random(3270).nextBytes(noise);
        noise[0] = 'x';
        try (RawPeer peer = RawPeer.saying(noise)) {
            Session session =
                    sessions.open(SessionConfig.to("127.0.0.1", peer.port()).with(SHORT));
            assertThat(get(session.ended()).state()).isEqualTo(SessionState.FAILED);
        }
    }

    private static void assertFails(int port, ErrorCode code, String words) throws Exception {
        Session session = sessions.open(SessionConfig.to("127.0.0.1", port).with(SHORT));
        SessionDescription last = get(session.ended());
        CodedException why = last.failure();
        assertThat(why).isNotNull();
        assertThat(why.code()).as(why.getMessage()).isEqualTo(code);
        assertThat(why.getMessage()).contains(words);
        assertThat(why.hint()).isNotBlank();
    }

    private static Session ready(HostServer host) throws Exception {
        Session session = sessions.open(SessionConfig.to("127.0.0.1", host.port()));
        get(session.ready());
        return session;
    }

    private static HostServer bank(TlsMode mode) throws Exception {
        HostServerConfig config = HostServerConfig.loopback(0);
        HostConfig host = HostConfig.DEFAULT.withFunctions(FunctionSet.of(EnumSet.of(Tn3270eFunction.RESPONSES)));
        if (mode != TlsMode.OFF) {
            HostServerConfig.TlsStart start =
                    mode == TlsMode.ON ? HostServerConfig.TlsStart.AT_ONCE : HostServerConfig.TlsStart.ON_REQUEST;
            config = config.withTls(new HostServerConfig.Tls(
                    start, certificates.certificateFile(server), certificates.keyFile(server)));
            host = mode == TlsMode.ON ? host : host.withStartTls(HostConfig.StartTls.REQUIRED);
        }
        HostConfig chosen = host;
        return HostServer.open(transport, config, link -> TestBank.open(link, chosen));
    }

    private static <T> T get(CompletionStage<T> stage) throws ExecutionException, InterruptedException {
        try {
            return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
