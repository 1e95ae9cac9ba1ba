package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalNegotiationTest {
    private static final TerminalConfig MODEL_2 = TerminalConfig.of(DisplayConfig.model("3279-2-E"));
    private static final String DEVICE_IS = "fffa280204" + ascii("IBM-3278-2-E") + "01" + ascii("LU9") + "fff0";

    @Test
    void agreesOnClassicTn3270() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2);
        assertThat(driven.host("fffd18")).isEqualTo("fffb18");
        assertThat(driven.host("fffa1801fff0")).isEqualTo("fffa1800" + ascii("IBM-3279-2-E") + "fff0");
        assertThat(driven.host("fffd19fffb19")).isEqualTo("fffb19fffd19");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.NOT_CONNECTED);
        assertThat(driven.host("fffd00fffb00")).isEqualTo("fffb00fffd00");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.AWAITING_FIRST_WRITE);
        assertThat(driven.negotiated).hasSize(1);
        Negotiated now = driven.negotiated.get(0);
        assertThat(now.mode()).isEqualTo(ScreenMode.DISPLAY_3270);
        assertThat(now.tn3270e()).isFalse();
        assertThat(now.deviceType()).isEqualTo("IBM-3279-2-E");
        assertThat(now.localOptions()).containsExactly(0, 24, 25);
        assertThat(now.remoteOptions()).containsExactly(0, 25);
    }

    @Test
    void agreesOnTn3270e() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2.withLus(List.of("LU9")));
        assertThat(driven.host("fffd28")).isEqualTo("fffb28");
        assertThat(driven.host("fffa280802fff0"))
                .isEqualTo("fffa280207" + ascii("IBM-3278-2-E") + "01" + ascii("LU9") + "fff0");
        assertThat(driven.host(DEVICE_IS)).isEqualTo("fffa28030700020405fff0");
        assertThat(driven.negotiated).isEmpty();
        assertThat(driven.host("fffa2803040204fff0")).isEmpty();
        Negotiated now = driven.negotiated.get(0);
        assertThat(now.tn3270e()).isTrue();
        assertThat(now.lu()).isEqualTo("LU9");
        assertThat(now.functions()).containsExactly(Tn3270eFunction.RESPONSES, Tn3270eFunction.SYSREQ);
        assertThat(now.mode()).isEqualTo(ScreenMode.DISPLAY_3270);
    }

    @Test
    void waitsForABindIfTheHostSendsThem() {
        DrivenTerminal driven = DrivenTerminal.enhanced("0002");
        assertThat(driven.negotiated).extracting(Negotiated::mode).containsExactly(ScreenMode.UNBOUND);
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.NOT_CONNECTED);
    }

    @Test
    void offersTheNextLuAndThenGoesOnClassic() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2.withLus(List.of("LU1", "LU2")));
        driven.host("fffd28fffa280802fff0");
        assertThat(driven.host("fffa2802060501fff0")).endsWith(ascii("LU2") + "fff0");
        assertThat(driven.host("fffa2802060503fff0")).isEqualTo("fffc28");
        assertThat(driven.host("fffe28")).isEmpty();
        driven.host(DrivenTerminal.CLASSIC);
        assertThat(driven.negotiated).extracting(Negotiated::tn3270e).containsExactly(false);
        assertThat(driven.negotiated.get(0).refusals())
                .extracting(Refusal::what)
                .containsExactly("LU LU1", "LU LU2", "TN3270E");
    }

    @Test
    void refusesTn3270eIfConfiguredSo() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2.withTn3270e(false));
        assertThat(driven.host("fffd28")).isEqualTo("fffc28");
    }

    @Test
    void stopsAgreeingToTn3270eAfterThreeHandshakesInVain() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2);
        for (int i = 0; i < 3; i++) {
            assertThat(driven.host("fffd28")).isEqualTo("fffb28");
            assertThat(driven.host("fffa280802fff0fffa2802060507fff0")).endsWith("fffc28");
            driven.host("fffe28");
        }
        assertThat(driven.host("fffd28")).isEqualTo("fffc28");
    }

    @Test
    void startsOverWhenTheHostDropsTn3270e() {
        DrivenTerminal driven = DrivenTerminal.enhanced("02");
        assertThat(driven.host("fffe28")).isEqualTo("fffc28");
        assertThat(driven.terminal.display().mode()).isEqualTo(ScreenMode.UNBOUND);
        assertThat(driven.host("fffd28")).isEqualTo("fffb28");
        driven.host("fffa280802fff0" + DEVICE_IS + "fffa280304fff0");
        assertThat(driven.negotiated).extracting(Negotiated::lu).endsWith("LU9");
        assertThat(driven.terminal.display().mode()).isEqualTo(ScreenMode.DISPLAY_3270);
    }

    @Test
    void startsOverWhenTheHostAsksForTheDeviceAgain() {
        DrivenTerminal driven = DrivenTerminal.enhanced("02");
        driven.host("fffa280802fff0");
        assertThat(driven.terminal.display().mode()).isEqualTo(ScreenMode.UNBOUND);
        assertThat(driven.terminal.negotiated().tn3270e()).isFalse();
    }

    @Test
    void goesBackToTextWhenTheHostEndsBinary() {
        DrivenTerminal driven = DrivenTerminal.classic();
        assertThat(driven.host("fffe00fffc00")).isEqualTo("fffc00fffe00");
        assertThat(driven.terminal.display().mode()).isEqualTo(ScreenMode.UNBOUND);
        driven.text("bye");
        assertThat(driven.terminal.snapshot().row(1)).startsWith("bye ");
        assertThat(driven.negotiated)
                .extracting(Negotiated::mode)
                .containsExactly(ScreenMode.DISPLAY_3270, ScreenMode.UNBOUND, ScreenMode.NVT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an unknown option,            fffd2a, fffc2a",
        "an unknown option of theirs,  fffb12, fffe12",
        "their echo,                   fffb01, fffd01",
        "their going ahead,            fffb03, fffd03",
        "ours,                         fffd03, fffb03",
        "a timing mark,                fffd06, fffb06",
        "the window size,              fffd1f, fffb1ffffa1f00500018fff0",
        "are you there,                fff6,   fff1",
        "nothing,                      fff1,   ''",
        "TN3270E of theirs,            fffb28, fffe28",
        "a type nobody agreed to send, fffa1801fff0, ''",
    })
    void answers(String what, String host, String expected) {
        assertThat(new DrivenTerminal(MODEL_2).host(host)).isEqualTo(expected);
    }

    @Test
    void repeatsTheLastLuAndThenBeginsAgain() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2.withLus(List.of("A", "B")));
        driven.host("fffd18");
        for (String lu : List.of("A", "B", "B", "A")) {
            assertThat(driven.host("fffa1801fff0")).isEqualTo("fffa1800" + ascii("IBM-3279-2-E@" + lu) + "fff0");
        }
    }

    @Test
    void tellsTheHostItsEnvironment() {
        DrivenTerminal driven =
                new DrivenTerminal(MODEL_2.withLus(List.of("LU7")).withEnvironment(Map.of("user", "ANNA")));
        assertThat(driven.host("fffd27")).isEqualTo("fffb27");
        assertThat(driven.host(
                        "fffa2701" + "00" + ascii("USER") + "03" + ascii("DEVNAME") + "03" + ascii("NONE") + "fff0"))
                .isEqualTo("fffa2700" + "00" + ascii("USER") + "01" + ascii("ANNA") + "03" + ascii("DEVNAME") + "01"
                        + ascii("LU7") + "03" + ascii("NONE") + "fff0");
        assertThat(driven.host("fffa2701fff0"))
                .startsWith("fffa270000" + ascii("USER") + "01" + ascii("ANNA") + "03" + ascii("CODEPAGE") + "01"
                        + ascii("37"));
        assertThat(driven.host("fffa270100fff0"))
                .isEqualTo("fffa270000" + ascii("USER") + "01" + ascii("ANNA") + "fff0");
    }

    @ParameterizedTest(name = "DEVNAME {0}")
    @CsvSource({"'', A B B", "PC==, PC01 PC02 PC03", "FIX, FIX FIX FIX", "===, 001 002 003"})
    void offersTheNextDeviceNameWhenTheHostAsksAgain(String configured, String names) {
        Map<String, String> environment = configured.isEmpty() ? Map.of() : Map.of("devname", configured);
        DrivenTerminal driven =
                new DrivenTerminal(MODEL_2.withLus(List.of("A", "B")).withEnvironment(environment));
        driven.host("fffd27");
        for (String name : names.split(" ")) {
            assertThat(driven.host("fffa2701" + "03" + ascii("DEVNAME") + "fff0"))
                    .isEqualTo("fffa2700" + "03" + ascii("DEVNAME") + "01" + ascii(name) + "fff0");
        }
    }

    @Test
    void holdsItsTypeBackUntilTheEnvironmentIsTold() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2);
        assertThat(driven.host("fffd27fffd18")).isEqualTo("fffb27");
        assertThat(driven.host("fffa270103" + ascii("X") + "fff0")).isEqualTo("fffa270003" + ascii("X") + "fff0fffb18");
    }

    @Test
    void beginsTlsAndStartsFromZero() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2);
        assertThat(driven.host("fffd2e")).isEqualTo("fffb2efffa2e01fff0");
        driven.host("fffd18");
        assertThat(driven.notes).isEmpty();
        driven.host("fffa2e01fff0");
        assertThat(driven.notes).containsExactly("startTls");
        assertThat(driven.host("fffd00"))
                .as("nothing is heard before TLS is up")
                .isEmpty();
        driven.terminal.tlsStarted();
        assertThat(driven.host("fffd2e")).as("no TLS inside TLS").isEqualTo("fffc2e");
        assertThat(driven.host(DrivenTerminal.CLASSIC)).startsWith("fffb18");
        assertThat(driven.negotiated.get(0).startTls()).isTrue();
    }

    @Test
    void saysWhatFollowsStartTlsInClearText() {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2);
        driven.host("fffd2e fffa2e01fff0 c1c2");
        assertThat(driven.diagnoses).hasSize(1);
        assertThat(driven.diagnoses.get(0).detail()).contains("2 bytes follow STARTTLS");
    }

    @Test
    void refusesTlsIfConfiguredSo() {
        assertThat(new DrivenTerminal(MODEL_2.withStartTls(false)).host("fffd2e"))
                .isEqualTo("fffc2e");
    }

    @ParameterizedTest
    @CsvSource({
        "485454502f312e3120343030, HTTP server",
        "5353482d322e302d, SSH server",
        "15030100020228, TLS server",
    })
    void tellsWhoCannotBeAHost(String first, String what) {
        DrivenTerminal driven = new DrivenTerminal(MODEL_2, 1, TraceListener.NONE);
        driven.host(first);
        assertThat(driven.failures).hasSize(1);
        assertThat(driven.failures.get(0)).hasMessageStartingWith("G3270-2003").hasMessageContaining(what);
        assertThat(driven.failures.get(0).hint()).isNotEmpty();
        assertThat(driven.host("fffd18")).isEmpty();
    }

    @Test
    void isLockedWithoutAConnection() {
        DrivenTerminal driven = DrivenTerminal.classic();
        driven.host("f5c3ffef");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.NONE);
        driven.terminal.disconnected();
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.NOT_CONNECTED);
        assertThat(driven.terminal.type("A", false).stored()).isZero();
        assertThat(driven.host("fffd18")).isEmpty();
    }

    @Test
    void namesItsOptions() {
        assertThat(List.of(TelnetOption.nameOf(40), TelnetOption.nameOf(46), TelnetOption.nameOf(99)))
                .containsExactly("TN3270E", "STARTTLS", "option 99");
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
