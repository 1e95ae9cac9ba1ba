package io.gate3270.session.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.OutgoingLink;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TerminalConnector.Target;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.connect.TlsReport;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transport, with every TLS engine and every way to start TLS, carries the same bytes. */
class TransportTest {
    private static final int BIG = 300_000;
    private static final byte[] FOLLOW_ME = {'g', 'o'};

    @TempDir
    static Path folder;

    private static SSLContext serverTls;
    private static Path authority;

    @BeforeAll
    static void makeCertificates() throws Exception {
        Certificates certificates = new Certificates(folder);
        serverTls = certificates.context(certificates.server("localhost"));
        authority = certificates.authorityFile();
    }

    static Stream<Arguments> everyCombination() {
        return Stream.of(TransportKind.EPOLL, TransportKind.IO_URING, TransportKind.NIO)
                .flatMap(kind -> Stream.of(TlsEngine.BORING_SSL, TlsEngine.JDK)
                        .flatMap(engine -> Stream.of(TlsMode.values()).map(mode -> Arguments.of(kind, engine, mode))));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void carriesBytesBothWays(TransportKind kind, TlsEngine engine, TlsMode mode) throws Exception {
        assumeTrue(Transport.available(kind), kind + " is not available in this kernel or container");
        assumeTrue(engine.available(), "BoringSSL's native library does not load here");
        byte[] bytes = new byte[BIG];
        new Random(3270).nextBytes(bytes);
        HeardLink heard = new HeardLink();
        try (RawPeer peer = echoing(mode);
                Transport transport = Transport.open(kind, engine, 1)) {
            OutgoingLink link = transport.connector().link(target(peer, mode));
            link.dial(heard);
            LinkReport report = heard.awaitConnected();
            assertThat(report.transport()).isEqualTo(kind.label());
            assertThat(report.address()).endsWith(":" + peer.port());
            if (mode == TlsMode.STARTTLS) {
                assertThat(heard.awaitBytes(FOLLOW_ME.length)).isEqualTo(FOLLOW_ME);
                link.execute(link::startTls);
            }
            TlsReport tls = mode == TlsMode.STARTTLS ? heard.awaitTls() : tlsOf(report);
            if (mode != TlsMode.OFF) {
                assertThat(tls.protocol()).isEqualTo("TLSv1.3");
                assertThat(tls.engine()).isEqualTo(engine.label());
                assertThat(tls.verified()).isTrue();
                assertThat(tls.chain().get(0).names()).contains("localhost");
            }
            int preamble = mode == TlsMode.STARTTLS ? FOLLOW_ME.length : 0;
            link.execute(() -> link.send(bytes, 0, bytes.length));
            assertThat(heard.awaitBytes(preamble + BIG)).endsWith(bytes);
            link.execute(link::close);
            assertThat(heard.awaitClosed()).isNull();
            assertThat(heard.threads())
                    .as("all on one loop")
                    .hasSizeGreaterThan(1)
                    .containsOnly(heard.threads().get(0));
        }
    }

    @Test
    void tasksAndTimersRunOnTheLoopThatOwnsTheLink() throws Exception {
        HeardLink heard = new HeardLink();
        try (RawPeer peer = RawPeer.plain(RawPeer::echo);
                Transport transport = Transport.open(2)) {
            OutgoingLink link = transport.connector().link(target(peer, TlsMode.OFF));
            link.dial(heard);
            heard.awaitConnected();
            byte[] ping = {1, 2, 3};
            link.execute(() -> link.timers().after(Duration.ofMillis(1), () -> link.send(ping, 0, 3)));
            assertThat(heard.awaitBytes(3)).isEqualTo(ping);
            link.execute(link::close);
            heard.awaitClosed();
            assertThat(List.copyOf(new java.util.HashSet<>(heard.threads()))).hasSize(1);
        }
    }

    @Test
    void autoChoosesTheBestThereIs() {
        try (Transport transport = Transport.open(1)) {
            assertThat(transport.kind())
                    .isEqualTo(
                            Transport.available(TransportKind.EPOLL)
                                    ? TransportKind.EPOLL
                                    : Transport.available(TransportKind.IO_URING)
                                            ? TransportKind.IO_URING
                                            : TransportKind.NIO);
        }
    }

    @Test
    void refusesSillyNumbersOfLoops() {
        assertThatThrownBy(() -> Transport.open(0)).hasMessageContaining("expected: 1 to 64");
    }

    @Test
    void closingBeforeTheConnectionIsUpIsQuiet() throws Exception {
        HeardLink heard = new HeardLink();
        try (RawPeer peer = RawPeer.silent();
                Transport transport = Transport.open(1)) {
            OutgoingLink link = transport.connector().link(target(peer, TlsMode.ON));
            link.dial(heard);
            link.execute(link::close);
            CodedException why = heard.awaitClosed();
            assertThat(why).isNull();
            assertThat(heard.everConnected()).isFalse();
        }
    }

    private static RawPeer echoing(TlsMode mode) throws Exception {
        return switch (mode) {
            case OFF -> RawPeer.plain(RawPeer::echo);
            case ON -> RawPeer.tls(serverTls, false, RawPeer::echo);
            case STARTTLS ->
                RawPeer.plain(socket -> {
                    socket.getOutputStream().write(FOLLOW_ME);
                    try (Socket encrypted = RawPeer.startTls(socket, serverTls)) {
                        RawPeer.echo(encrypted);
                    }
                });
        };
    }

    private static Target target(RawPeer peer, TlsMode mode) {
        return new Target(
                new Endpoint(mode == TlsMode.OFF ? "127.0.0.1" : "localhost", peer.port()),
                TlsPolicy.verified(mode).withAuthority(authority),
                PhaseTimeouts.each(Duration.ofSeconds(10)));
    }

    private static TlsReport tlsOf(LinkReport report) {
        return report.tls().isEmpty()
                ? new TlsReport("", "", "", false, List.of())
                : report.tls().get(0);
    }
}
