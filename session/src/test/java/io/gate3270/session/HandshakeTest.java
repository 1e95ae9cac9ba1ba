package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between the connection and the first screen: what each kind of peer comes to. */
class HandshakeTest {
    private static final SessionConfig CONFIG = SessionConfig.to("bank.example", 23);
    private static final Bytes NOPS = Bytes.hex("fff1fff1fff1");

    @Test
    void aHostThatNeverSpeaksIsSpokenToAndThenGivenUp() {
        SimulatedSession it = accepted(CONFIG);
        it.time.advance(Duration.ofSeconds(2));
        assertThat(it.host.takeSaid())
                .as("a TLS server would answer this with an alert")
                .isEqualTo(NOPS);
        it.time.advance(Duration.ofSeconds(2));
        assertThat(it.host.takeSaid())
                .as("a web server would answer this with an error")
                .isEqualTo(ascii("\r\n\r\n"));
        assertThat(it.failure()).isNull();
        it.time.advance(Duration.ofSeconds(6));
        assertFailed(it, SessionError.HOST_SILENT, "said nothing within 10000 ms");
        assertThat(it.time.waiting()).as("timers left behind").isZero();
    }

    @Test
    void aHostThatSpeaksInTimeIsNotDisturbed() {
        SimulatedSession it = accepted(CONFIG);
        it.time.advanceMillis(1_900);
        it.host.send(SimulatedHost.CLASSIC);
        it.host.takeSaid();
        it.time.advance(Duration.ofSeconds(5));
        assertThat(it.host.takeSaid().length()).isZero();
        it.host.send(HostScreen.logon());
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
    }

    @ParameterizedTest
    @CsvSource({
        "15030300020228, TLS_EXPECTED, tls",
        "485454502f312e31203430302042616420526571756573740d0a, NOT_TELNET, web server",
        "5353482d322e302d4f70656e5353480d0a, NOT_TELNET, SSH",
        "323230206d61696c2045534d54500d0a, NOT_TELNET, mail",
    })
    void aPeerThatIsNoTelnetServerIsNamed(String hex, SessionError code, String word) {
        SimulatedSession it = accepted(CONFIG);
        it.host.send(Bytes.hex(hex));
        CodedException why = assertFailed(it, code, "bank.example:23");
        assertThat(why.detail() + why.hint()).containsIgnoringCase(word);
    }

    @Test
    void aTelnetServerWithoutTn3270IsRefusedBecauseOfItsText() {
        SimulatedSession it = accepted(CONFIG);
        it.host.send(Bytes.hex("fffb01fffb03"));
        it.host.send(ascii("Debian GNU/Linux 12\r\nlogin: "));
        it.time.advance(Duration.ofSeconds(2));
        assertThat(it.failure()).as("3270 may still come").isNull();
        it.time.advance(Duration.ofSeconds(2));
        CodedException why = assertFailed(it, SessionError.NVT_ONLY, "does not switch to 3270");
        assertThat(why.hint()).contains("allow NVT");
    }

    @Test
    void textIsEnoughIfTheConfigurationSaysSo() {
        SimulatedSession it = accepted(CONFIG.allowingNvt());
        it.host.send(ascii("login: "));
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
        assertThat(it.get(it.session.screen()).row(1)).contains("login:");
    }

    @Test
    void aBannerBefore3270IsNoReasonToGiveUp() {
        SimulatedSession it = accepted(CONFIG);
        it.host.send(ascii("Welcome\r\n"));
        it.time.advance(Duration.ofSeconds(2));
        it.host.send(SimulatedHost.CLASSIC);
        it.time.advance(Duration.ofSeconds(5));
        it.host.send(HostScreen.logon());
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
    }

    @Test
    void telnetThatDoesNotEndSaysWhatIsMissing() {
        SimulatedSession it = accepted(CONFIG);
        it.host.send(Bytes.hex("fffd18fffd19"));
        it.time.advance(Duration.ofSeconds(10));
        CodedException why = assertFailed(it, SessionError.TELNET_TIMEOUT, "missing: BINARY");
        assertThat(why.detail()).contains("agreed: TTYPE EOR");
    }

    @Test
    void tn3270eHasAPatienceOfItsOwn() {
        SimulatedSession it = accepted(CONFIG);
        it.time.advance(Duration.ofSeconds(1));
        it.host.send(SimulatedHost.ENHANCED);
        it.time.advance(Duration.ofSeconds(9));
        assertThat(it.failure()).isNull();
        it.time.advance(Duration.ofSeconds(1));
        assertFailed(it, SessionError.TN3270E_TIMEOUT, "device type");
    }

    @Test
    void aHostThatShowsNothingIsGivenUp() {
        SimulatedSession it = accepted(CONFIG);
        it.host.send(SimulatedHost.CLASSIC);
        it.host.send(Bytes.hex("f3000501ffff02ffef"));
        assertThat(it.failure()).as("a query is not a screen").isNull();
        it.time.advance(Duration.ofSeconds(20));
        assertFailed(it, SessionError.FIRST_SCREEN_TIMEOUT, "wrote no screen within 20000 ms after TN3270 was agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "'', without a word",
        "fffd18, during telnet negotiation (agreed: TTYPE; missing: BINARY EOR)",
        "fffd28fffa280802fff0, during TN3270E negotiation",
        "fffd18fffa1801fff0fffd19fffb19fffd00fffb00, before it wrote a first screen",
    })
    void aHostThatHangsUpIsToldWithThePhase(String said, String phase) {
        SimulatedSession it = accepted(CONFIG);
        if (!said.isEmpty()) {
            it.host.send(Bytes.hex(said));
        }
        it.host.close(null);
        CodedException why = assertFailed(it, SessionError.HOST_HUNG_UP, "closed the connection " + phase);
        assertThat(why.hint()).contains("TLS");
    }

    @Test
    void aPeerThatHangsUpAtTheFirstTelnetProbablySpeaksTls() {
        SimulatedSession it = accepted(CONFIG);
        it.time.advance(Duration.ofSeconds(2));
        it.host.close(null);
        assertFailed(it, SessionError.TLS_EXPECTED, "probably speaks TLS");
    }

    @Test
    void startTlsIsDoneBeforeAnythingElse() {
        SimulatedSession it = accepted(CONFIG.with(TlsPolicy.verified(TlsMode.STARTTLS)));
        it.host.send(Bytes.hex("fffd2e"));
        assertThat(it.host.takeSaid().toString()).contains("fffb2e").contains("fffa2e01fff0");
        it.host.send(Bytes.hex("fffa2e01fff0"));
        assertThat(it.host.tlsAsked()).isTrue();
        it.host.startTls();
        it.host.send(SimulatedHost.CLASSIC);
        it.host.send(HostScreen.logon());
        assertThat(it.session.description().state()).isEqualTo(SessionState.READY);
        assertThat(it.session.description().link().tls().get(0).protocol()).isEqualTo("TLSv1.3");
    }

    @Test
    void aHostThatBeginsWithoutStartTlsIsRefused() {
        SimulatedSession it = accepted(CONFIG.with(TlsPolicy.verified(TlsMode.STARTTLS)));
        it.host.send(SimulatedHost.CLASSIC);
        assertFailed(it, SessionError.STARTTLS_NOT_OFFERED, "without encryption");
        assertThat(it.host.closed()).isTrue();
    }

    private static SimulatedSession accepted(SessionConfig config) {
        SimulatedSession it = new SimulatedSession(config);
        it.host.accept();
        return it;
    }

    private static CodedException assertFailed(SimulatedSession it, ErrorCode code, String detail) {
        CodedException why = it.failure();
        assertThat(why).as("a failure").isNotNull();
        assertThat(why.code()).as(why.getMessage()).isEqualTo(code);
        assertThat(why.detail()).contains(detail);
        assertThat(why.hint()).isNotBlank();
        assertThat(it.session.description().state()).isEqualTo(SessionState.FAILED);
        assertThat(it.session.description().failure()).isSameAs(why);
        return why;
    }

    private static Bytes ascii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return Bytes.copyOf(bytes, 0, bytes.length);
    }
}
