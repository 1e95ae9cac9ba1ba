package io.gate3270.protocol.hostside;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.UnbindReason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HostSessionTest {
    private static final String DO_TN3270E = "fffd28";
    private static final String WILL_TN3270E = "fffb28";
    private static final String SEND_DEVICE = "fffa280802fff0";
    private static final String DO_TTYPE = "fffd18";
    private static final String WILL_TTYPE = "fffb18";
    private static final String SEND_TTYPE = "fffa1801fff0";
    private static final String FRAMING = "fffd19fffb19fffd00fffb00";
    private static final String FRAMING_AGREED = "fffb19fffd19fffb00fffd00";
    private static final String TERMINAL_E =
            WILL_TN3270E + request("IBM-3278-4-E", "") + functionsRequest("000204") + "00000000007dc1c111c15ac1c2ffef";

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String request(String type, String lu) {
        return "fffa280207" + ascii(type) + (lu.isEmpty() ? "" : "01" + ascii(lu)) + "fff0";
    }

    private static String deviceIs(String type, String lu) {
        return "fffa280204" + ascii(type) + "01" + ascii(lu) + "fff0";
    }

    private static String functionsRequest(String codes) {
        return "fffa280307" + codes + "fff0";
    }

    private static String functionsIs(String codes) {
        return "fffa280304" + codes + "fff0";
    }

    private static String type(String name) {
        return "fffa1800" + ascii(name) + "fff0";
    }

    private static RecordingHost connected(HostConfig config) {
        RecordingHost host = new RecordingHost(config);
        host.session.connected(false);
        return host;
    }

    private static RecordingHost readyE(String functions) {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.hears(WILL_TN3270E + request("IBM-3278-2-E", "") + functionsRequest(functions));
        host.events.clear();
        return host;
    }

    private static RecordingHost readyClassic() {
        RecordingHost host = connected(HostConfig.DEFAULT.classic());
        host.hears(WILL_TTYPE + type("IBM-3279-2-E") + FRAMING_AGREED);
        host.events.clear();
        return host;
    }

    @Test
    void settlesTn3270e() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        assertThat(host.sent()).isEqualTo(DO_TN3270E);
        assertThat(host.hears(WILL_TN3270E)).isEqualTo(SEND_DEVICE);
        assertThat(host.hears(request("IBM-3278-4-E", "TERM1"))).isEqualTo(deviceIs("IBM-3278-4-E", "TERM1"));
        assertThat(host.hears(functionsRequest("000204"))).isEqualTo(functionsIs("000204"));
        assertThat(host.events)
                .containsExactly(
                        "assign IBM-3278-4-E@TERM1",
                        "ready TN3270E IBM-3278-4-E@TERM1 43x80 BIND-IMAGE RESPONSES SYSREQ");
    }

    @Test
    void everySplitMeansTheSame() {
        byte[] input = HexFormat.of().parseHex(TERMINAL_E);
        for (int chunk = 1; chunk <= input.length; chunk++) {
            RecordingHost host = connected(HostConfig.DEFAULT);
            for (int at = 0; at < input.length; at += chunk) {
                host.session.receive(input, at, Math.min(input.length, at + chunk));
            }
            assertThat(host.sent())
                    .as("in chunks of " + chunk)
                    .isEqualTo(DO_TN3270E + SEND_DEVICE + deviceIs("IBM-3278-4-E", "LU00001") + functionsIs("000204"));
            assertThat(host.events)
                    .as("in chunks of " + chunk)
                    .hasSize(3)
                    .last()
                    .isEqualTo("input ENTER 65 " + "[InboundField[address=90, text=c1c2]]");
        }
    }

    @Test
    void narrowsFunctionsToWhatItOffers() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.hears(WILL_TN3270E + request("IBM-3278-2", ""));
        assertThat(host.hears(functionsRequest("0002040506"))).isEqualTo(functionsRequest("000204"));
        host.hears(functionsIs("0002"));
        assertThat(host.events).last().isEqualTo("ready TN3270E IBM-3278-2@LU00001 24x80 BIND-IMAGE RESPONSES");
    }

    @Test
    void dropsTn3270eWhenATerminalInsistsOnMore() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.hears(WILL_TN3270E + request("IBM-3278-2", ""));
        host.hears(functionsRequest("000105"));
        assertThat(host.hears(functionsIs("000105"))).isEqualTo("fffe28");
        assertThat(host.hears("fffc28")).isEqualTo(DO_TTYPE);
    }

    @Test
    void tellsWhyAnLuIsRefused() {
        RecordingHost host = new RecordingHost(
                HostConfig.DEFAULT,
                request -> request.lu().equals("FREE")
                        ? new LuDecision.Granted("FREE")
                        : new LuDecision.Rejected(RejectReason.DEVICE_IN_USE));
        host.session.connected(false);
        host.hears(WILL_TN3270E);
        assertThat(host.hears(request("IBM-3278-2-E", "BUSY"))).isEqualTo("fffa280206" + "0501" + "fff0");
        assertThat(host.hears(request("IBM-3278-2-E", "FREE"))).isEqualTo(deviceIs("IBM-3278-2-E", "FREE"));
    }

    @Test
    void refusesDevicesThatAreNoDisplays() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.hears(WILL_TN3270E);
        assertThat(host.hears(request("IBM-3287-1", ""))).isEqualTo("fffa2802060504fff0");
        assertThat(host.events).isEmpty();
    }

    @Test
    void goesOnClassicWhenTn3270eIsRefused() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        assertThat(host.hears("fffc28")).isEqualTo(DO_TN3270E + DO_TTYPE);
        assertThat(host.hears(WILL_TTYPE)).isEqualTo(SEND_TTYPE);
        assertThat(host.hears(type("IBM-3279-5-E@TERM7"))).isEqualTo(FRAMING);
        assertThat(host.hears(FRAMING_AGREED)).isEmpty();
        assertThat(host.events)
                .containsExactly("assign IBM-3279-5-E@TERM7", "ready TN3270 IBM-3279-5-E@TERM7 27x132 (none)");
    }

    @Test
    void asksForTheNextNameOfAClassicTerminal() {
        RecordingHost host = new RecordingHost(
                HostConfig.DEFAULT.classic(),
                request -> request.lu().equals("B")
                        ? new LuDecision.Granted("B")
                        : new LuDecision.Rejected(RejectReason.DEVICE_IN_USE));
        host.session.connected(false);
        host.hears(WILL_TTYPE);
        assertThat(host.hears(type("IBM-3278-2@A"))).isEqualTo(SEND_TTYPE);
        assertThat(host.hears(type("IBM-3278-2@B"))).isEqualTo(FRAMING);
    }

    @Test
    void failsWhenAClassicTerminalHasNoMoreNames() {
        RecordingHost host = new RecordingHost(
                HostConfig.DEFAULT.classic(), request -> new LuDecision.Rejected(RejectReason.DEVICE_IN_USE));
        host.session.connected(false);
        host.hears(WILL_TTYPE + type("IBM-3278-2@A") + type("IBM-3278-2@A"));
        assertThat(host.events).last().isEqualTo("failed G3270-2302");
    }

    @Test
    void talksTextToWhatIsNo3270Terminal() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.hears("fffc28" + WILL_TTYPE + type("XTERM") + type("XTERM"));
        assertThat(host.events).last().isEqualTo("ready NVT XTERM@ 24x80 (none)");
        host.session.text("hello\r\n");
        assertThat(host.sent()).isEqualTo(ascii("hello\r\n"));
        assertThat(host.hears(ascii("bye\r\n"))).isEmpty();
        assertThat(host.text()).isEqualTo("bye\r\n");
        host.session.write(Bytes.hex("f5c3"));
        assertThat(host.sent()).isEmpty();
    }

    @Test
    void talksTextToATerminalWithoutAType() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.hears("fffc28fffc18");
        assertThat(host.events).containsExactly("ready NVT @ 24x80 (none)");
    }

    @Test
    void startsTlsAndBeginsAgain() {
        RecordingHost host = connected(HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.OFFERED));
        assertThat(host.sent()).isEqualTo("fffd2e");
        assertThat(host.hears("fffb2e")).isEqualTo("fffa2e01fff0");
        byte[] last = HexFormat.of().parseHex("fffa2e01fff016030100");
        assertThat(host.session.receive(last, 0, last.length))
                .as("bytes of telnet")
                .isEqualTo(6);
        assertThat(host.events).containsExactly("startTls");
        host.session.tlsStarted();
        assertThat(host.sent()).isEqualTo(DO_TN3270E);
    }

    @Test
    void goesOnInTheClearUnlessTlsIsRequired() {
        RecordingHost offered = connected(HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.OFFERED));
        assertThat(offered.hears("fffc2e")).endsWith(DO_TN3270E);
        RecordingHost required = connected(HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.REQUIRED));
        required.hears("fffc2e");
        assertThat(required.events).containsExactly("failed G3270-2302");
    }

    @Test
    void offersNoTlsInsideTls() {
        RecordingHost host = new RecordingHost(HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.REQUIRED));
        host.session.connected(true);
        assertThat(host.sent()).isEqualTo(DO_TN3270E);
    }

    @Test
    void doublesIacInRecords() {
        RecordingHost host = readyClassic();
        host.session.write(Bytes.hex("f5c3ff"));
        assertThat(host.sent()).isEqualTo("f5c3ffffffef");
    }

    @Test
    void numbersRecordsAndMatchesResponses() {
        RecordingHost host = readyE("02");
        assertThat(host.session.write(Bytes.hex("f1c3"), ResponseWish.ERROR)).isZero();
        assertThat(host.session.write(Bytes.hex("f1c3"), ResponseWish.ALWAYS)).isEqualTo(1);
        assertThat(host.sent()).isEqualTo("0000010000f1c3ffef" + "0000020001f1c3ffef");
        assertThat(host.session.outstandingResponses()).isEqualTo(1);
        host.hears("020000000100ffef");
        host.hears("020001000902ffef");
        assertThat(host.events).containsExactly("response +1 0", "response -9 2", "diagnosed G3270-2305");
        assertThat(host.session.outstandingResponses()).isZero();
    }

    @Test
    void asksForNoResponseWithoutTheFunction() {
        RecordingHost host = readyE("00");
        assertThat(host.session.write(Bytes.hex("f1c3"), ResponseWish.ALWAYS)).isEqualTo(HostSession.NO_SEQUENCE);
        assertThat(host.sent()).isEqualTo("0000000000f1c3ffef");
    }

    @Test
    void bindsOnlyTerminalsThatAgreed() {
        RecordingHost with = readyE("00");
        with.session.bind(new BindImage(Bytes.EMPTY, BindImage.Sizes.UNSAID));
        with.session.unbind(UnbindReason.NORMAL);
        assertThat(with.sent()).startsWith("0300000000" + "31").endsWith("ffef" + "040000000001ffef");
        RecordingHost without = readyE("02");
        without.session.bind(new BindImage(Bytes.EMPTY, BindImage.Sizes.UNSAID));
        assertThat(without.sent()).isEmpty();
    }

    @Test
    void hearsAttentionInBothLanguages() {
        RecordingHost enhanced = readyE("04");
        enhanced.hears("fff4fff5");
        assertThat(enhanced.events).containsExactly("attention ATTN", "attention SYS_REQ");
        RecordingHost classic = readyClassic();
        classic.hears("fff3" + "016c6102ffef");
        assertThat(classic.events).containsExactly("attention ATTN", "attention SYS_REQ");
    }

    @Test
    void marksTimeBothWays() {
        RecordingHost host = readyClassic();
        assertThat(host.hears("fffd06")).isEqualTo("fffb06");
        host.session.requestTimingMark();
        assertThat(host.sent()).isEqualTo("fffd06");
        host.hears("fffc06");
        assertThat(host.events).containsExactly("timingMark");
    }

    @Test
    void speaksAsTheSscp() {
        RecordingHost host = readyE("");
        host.session.sscp(Bytes.hex("c1c2"));
        assertThat(host.sent()).isEqualTo("0700000000c1c2ffef");
        host.hears("0700000000d3d6c7ffef");
        assertThat(host.events).containsExactly("sscp d3d6c7");
    }

    @Test
    void negotiatesAnewAsAClassicHost() {
        RecordingHost host = readyE("00");
        host.session.dropTn3270e();
        assertThat(host.sent()).isEqualTo("fffe28");
        assertThat(host.hears("fffc28")).isEqualTo(DO_TTYPE);
        host.hears(WILL_TTYPE + type("IBM-3279-2-E") + FRAMING_AGREED);
        assertThat(host.events).last().isEqualTo("ready TN3270 IBM-3279-2-E@LU00001 24x80 (none)");
    }

    @Test
    void survivesRecordsThatAreNone() {
        RecordingHost host = readyE("02");
        host.hears("0000ffef" + "0c00000000ffef" + "0000000000" + "99ffef" + "00000000007dc1ffef" + "0300000000ffef");
        assertThat(host.events)
                .containsExactly(
                        "diagnosed G3270-2301",
                        "diagnosed G3270-2301",
                        "diagnosed G3270-2105",
                        "diagnosed G3270-2104",
                        "diagnosed G3270-2305");
    }

    @Test
    void dropsRecordsBeyondTheLimit() {
        RecordingHost host = readyClassic();
        host.hears("7d4040" + "c1".repeat(262_144) + "ffef" + "7d4040ffef");
        assertThat(host.events).containsExactly("diagnosed G3270-2107", "input ENTER 0 []");
    }

    @Test
    void writesNothingBeforeItIsReadyOrAfterTheEnd() {
        RecordingHost host = connected(HostConfig.DEFAULT);
        host.sent();
        host.session.write(Bytes.hex("f5c3"));
        assertThat(host.sent()).isEmpty();
        RecordingHost gone = readyClassic();
        gone.session.disconnected();
        gone.session.write(Bytes.hex("f5c3"));
        gone.session.sendNop();
        assertThat(gone.hears("7d4040ffef")).isEmpty();
        assertThat(gone.events).isEmpty();
    }
}
