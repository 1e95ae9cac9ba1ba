package io.gate3270.session.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.session.connect.ClientIdentity;
import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.OutgoingLink;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TerminalConnector.Target;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong on the way to a host, each with its own code and advice, whichever engine speaks TLS. */
@ParameterizedClass
@EnumSource(
        value = TlsEngine.class,
        names = {"BORING_SSL", "JDK"})
class LinkFailuresTest {
    private static final byte[] DO_TN3270E = {(byte) 0xFF, (byte) 0xFD, 0x28};

    @TempDir
    Path folder;

    @Parameter
    TlsEngine engine;

    private Certificates certificates;
    private Transport transport;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(engine.available(), "BoringSSL's native library does not load here");
        certificates = new Certificates(folder);
        transport = Transport.open(TransportKind.NIO, engine, 1);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void nothingListens() throws Exception {
        CodedException why = failure("127.0.0.1", freePort(), TlsPolicy.OFF);
        assertCode(why, SessionError.CONNECT_REFUSED);
        assertThat(why.detail()).contains("127.0.0.1:").contains("connection refused");
        assertThat(why.hint()).contains("nothing listens on port");
    }

    @Test
    void everyAddressIsTriedAndNamed() throws Exception {
        int addresses = InetAddress.getAllByName("localhost").length;
        CodedException why = failure("localhost", freePort(), TlsPolicy.OFF);
        assertCode(why, SessionError.CONNECT_REFUSED);
        assertThat((List<?>) why.context().get("attempts")).hasSize(addresses);
    }

    @Test
    void noSuchName() throws Exception {
        CodedException why = failure("no-such-host.invalid", 23, TlsPolicy.OFF);
        assertCode(why, SessionError.HOST_UNRESOLVED);
        assertThat(why.detail()).contains("no-such-host.invalid");
    }

    @Test
    void aNameServiceThatHangs() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        for (int i = 0; i < BlockingWork.MAX_THREADS; i++) {
            transport.blockingWork().execute(() -> awaitUninterruptibly(answer));
        }
        PhaseTimeouts patience = PhaseTimeouts.each(Duration.ofMillis(200));
        CodedException why = failure(target("localhost", 23, TlsPolicy.OFF, patience));
        answer.countDown();
        assertCode(why, SessionError.RESOLVE_TIMEOUT);
        assertThat(why.detail()).contains("\"localhost\" within 200 ms");
    }

    @Test
    void aMachineThatDoesNotAnswer() throws Exception {
        List<SocketChannel> filling = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (int i = 0; i < 4; i++) {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(full.getLocalSocketAddress());
                filling.add(channel);
            }
            PhaseTimeouts patience = PhaseTimeouts.each(Duration.ofMillis(300));
            CodedException why = failure(target("127.0.0.1", full.getLocalPort(), TlsPolicy.OFF, patience));
            assertCode(why, SessionError.CONNECT_TIMEOUT);
            assertThat(why.detail()).contains("no answer within 300 ms");
        } finally {
            for (SocketChannel channel : filling) {
                channel.close();
            }
        }
    }

    @Test
    void tlsToATelnetPort() throws Exception {
        try (RawPeer peer = RawPeer.saying(DO_TN3270E)) {
            CodedException why = failure("localhost", peer.port(), TlsPolicy.verified(TlsMode.ON));
            assertCode(why, SessionError.TLS_NOT_SPOKEN);
            assertThat(why.detail()).contains("ff fd 28 (telnet)");
            assertThat(why.hint()).contains("starttls");
        }
    }

    @Test
    void tlsToAWebServerInTheClear() throws Exception {
        try (RawPeer peer = RawPeer.saying("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes("US-ASCII"))) {
            CodedException why = failure("localhost", peer.port(), TlsPolicy.verified(TlsMode.ON));
            assertCode(why, SessionError.TLS_NOT_SPOKEN);
            assertThat(why.detail()).contains("HTTP");
        }
    }

    @Test
    void tlsToAPeerThatNeverSpeaks() throws Exception {
        try (RawPeer peer = RawPeer.silent()) {
            PhaseTimeouts patience = PhaseTimeouts.each(Duration.ofMillis(300));
            CodedException why = failure(target("localhost", peer.port(), TlsPolicy.verified(TlsMode.ON), patience));
            assertCode(why, SessionError.TLS_TIMEOUT);
            assertThat(why.detail()).contains("300 ms");
        }
    }

    @Test
    void tlsToAPeerThatHangsUp() throws Exception {
        try (RawPeer peer = RawPeer.plain(socket -> {
            socket.getInputStream().read();
            socket.close();
        })) {
            assertCode(failure("localhost", peer.port(), TlsPolicy.verified(TlsMode.ON)), SessionError.TLS_REFUSED);
        }
    }

    @Test
    void certificateForAnotherName() throws Exception {
        CodedException why = tlsFailure(certificates.server("mainframe.example"), trusting());
        assertCode(why, SessionError.TLS_NAME_MISMATCH);
        assertThat(why.detail()).contains("certificate of localhost is for mainframe.example");
        assertThat(why.context()).containsEntry("names", List.of("mainframe.example"));
    }

    @Test
    void theNameToVerifyCanBeGiven() throws Exception {
        assertThat(tlsFailure(
                        certificates.server("mainframe.example"), trusting().withServerName("mainframe.example")))
                .isNull();
    }

    @Test
    void unknownAuthority() throws Exception {
        CodedException why = tlsFailure(certificates.server("localhost"), TlsPolicy.verified(TlsMode.ON));
        assertCode(why, SessionError.TLS_UNTRUSTED);
        assertThat(why.detail()).contains("Test Authority");
        assertThat(why.hint()).contains("PEM");
    }

    @Test
    void expiredCertificate() throws Exception {
        CodedException why = tlsFailure(certificates.expired("localhost"), trusting());
        assertCode(why, SessionError.TLS_EXPIRED);
        assertThat(why.detail()).contains("is valid from");
    }

    @Test
    void insecureAcceptsWhatNobodySigned() throws Exception {
        assertThat(tlsFailure(
                        certificates.expired("elsewhere"),
                        TlsPolicy.verified(TlsMode.ON).withoutVerification()))
                .isNull();
    }

    @Test
    void aPinIsCheckedEvenIfNothingElseIs() throws Exception {
        X509Bundle server = certificates.server("localhost");
        TlsPolicy insecure = TlsPolicy.verified(TlsMode.ON).withoutVerification();
        CodedException why = tlsFailure(server, insecure.withPins(List.of("sha256//AAAA")));
        assertCode(why, SessionError.TLS_PIN_MISMATCH);
        String pin = PeerCertificates.pin(server.getCertificate());
        assertThat(why.detail()).contains(pin);
        assertThat(tlsFailure(server, insecure.withPins(List.of(pin)))).isNull();
    }

    @Test
    void aClientCertificateIsPresented() throws Exception {
        X509Bundle client = certificates.server("client.example");
        ClientIdentity identity =
                new ClientIdentity(certificates.certificateFile(client), certificates.keyFile(client));
        assertThat(tlsExchange(
                        certificates.server("localhost"), true, trusting().withIdentity(identity)))
                .isNull();
    }

    @Test
    void aHostThatWantsACertificateRefusesWithoutOne() throws Exception {
        CodedException why = tlsExchange(certificates.server("localhost"), true, trusting());
        assertCode(why, SessionError.TLS_REFUSED);
        assertThat(why.hint()).contains("client certificate");
    }

    @Test
    void aCertificateFileThatIsNotThere() throws Exception {
        Path missing = folder.resolve("missing.pem");
        CodedException why =
                failure("localhost", 1, TlsPolicy.verified(TlsMode.ON).withAuthority(missing));
        assertCode(why, SessionError.TLS_MATERIAL_INVALID);
        assertThat(why.detail()).contains(missing.toString());
    }

    @Test
    void aCertificateFileThatIsNone() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing to see\n");
        assertCode(
                failure("localhost", 1, TlsPolicy.verified(TlsMode.ON).withAuthority(empty)),
                SessionError.TLS_MATERIAL_INVALID);
    }

    @Test
    void aConnectionThatIsCutIsLost() throws Exception {
        HeardLink heard = new HeardLink();
        try (RawPeer peer = RawPeer.silent()) {
            transport
                    .connector()
                    .link(target("127.0.0.1", peer.port(), TlsPolicy.OFF, patience()))
                    .dial(heard);
            heard.awaitConnected();
            await().until(() -> peer.connections() == 1);
            peer.reset();
            CodedException why = heard.awaitClosed();
            assertThat(why == null || why.code() == SessionError.CONNECTION_LOST)
                    .as("a reset is an end, or a loss: %s", why)
                    .isTrue();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TlsPolicy trusting() throws IOException {
        return TlsPolicy.verified(TlsMode.ON).withAuthority(certificates.authorityFile());
    }

    private @Nullable CodedException tlsFailure(X509Bundle server, TlsPolicy policy) throws Exception {
        return tlsExchange(server, false, policy);
    }

    /** Null if a byte got there and back. */
    private @Nullable CodedException tlsExchange(X509Bundle server, boolean wantsClient, TlsPolicy policy)
            throws Exception {
        HeardLink heard = new HeardLink();
        try (RawPeer peer = RawPeer.tls(certificates.context(server), wantsClient, socket -> {
            socket.getOutputStream().write('!');
            RawPeer.readToTheEnd(socket);
        })) {
            OutgoingLink link = transport.connector().link(target("localhost", peer.port(), policy, patience()));
            link.dial(heard);
            heard.awaitBytesOrEnd(1);
            link.execute(link::close);
            return heard.awaitClosed();
        }
    }

    private CodedException failure(String host, int port, TlsPolicy policy) throws Exception {
        return failure(target(host, port, policy, patience()));
    }

    private CodedException failure(Target target) throws Exception {
        HeardLink heard = new HeardLink();
        transport.connector().link(target).dial(heard);
        CodedException why = heard.awaitClosed();
        assertThat(why).as("a failure was expected").isNotNull();
        assertThat(heard.everConnected()).isFalse();
        return why;
    }

    private static void assertCode(@Nullable CodedException why, ErrorCode code) {
        assertThat(why).isNotNull();
        assertThat(why.code()).as(why.getMessage()).isEqualTo(code);
        assertThat(why.hint()).as("advice").isNotBlank();
    }

    private static PhaseTimeouts patience() {
        return PhaseTimeouts.each(Duration.ofSeconds(10));
    }

    private static Target target(String host, int port, TlsPolicy policy, PhaseTimeouts patience) {
        return new Target(new Endpoint(host, port), policy, patience);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aBrokenConnectionIsToldWithoutSystemCalls() {
        assertThat(LinkFailures.words(
                        new IOException("recvAddress(..) failed with error(-104): Connection reset by peer")))
                .isEqualTo("Connection reset by peer");
        assertThat(LinkFailures.words(new IOException("bind(..) failed: Address already in use")))
                .isEqualTo("Address already in use");
        assertThat(LinkFailures.words(new IOException("Broken pipe"))).isEqualTo("Broken pipe");
    }
}
