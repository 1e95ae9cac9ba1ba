package io.gate3270.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.GatewayLab;
import io.gate3270.gateway.config.GatewayConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A channel program behind Hercules's console code: every command, most orders, and what a terminal answers to them, as the channel
 * counts it.
 */
@Tag("hosts")
class OwnHostTest {
    private static RealHost host;
    private static GatewayLab gateway;
    private RestTerminal terminal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        host = RealHost.own();
        gateway = GatewayLab.open();
    }

    @AfterAll
    static void stop() {
        if (gateway != null) {
            gateway.close();
        }
        if (host != null) {
            host.close();
        }
    }

    @BeforeEach
    void open() {
        terminal = RestTerminal.open(gateway, RestTerminal.local(host));
        terminal.await("READY");
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void enterSendsTheModifiedFieldAndTheChannelCountsItsBytes() {
        terminal.fill("INPUT ===>", "hello").press("Enter", "ECHO: hello");

        // AID, cursor, SBA with address, five characters; channel end and device end
        assertThat(terminal.row(7)).startsWith(" AID: 7D  LEN:00011 STATUS: 0C");
    }

    @Test
    void aHiddenFieldIsSentAndNotShown() {
        terminal.fill("PASSWORD ===>", "sesame").press("Enter", "LEN:00012");

        assertThat(terminal.row(4)).doesNotContain("sesame");
    }

    @Test
    void pf1SoundsTheAlarmAndOpensTheKeyboard() {
        terminal.press("PF1", "ALARM");

        assertThat(terminal.screen().get("keyboard").get("state").asString()).isEqualTo("unlocked");
    }

    @Test
    void pf2WritesTheAlternateScreenAndClearComesBack() {
        terminal.press("PF2", "ERASE/WRITE ALTERNATE").type("in ewa").press("Enter", "ECHO: in ewa");
        assertThat(terminal.row(7)).contains("AID: 7D  LEN:00012");

        terminal.press("Clear", "OWN3270");
    }

    @Test
    void pf4ErasesAllUnprotectedFields() {
        terminal.fill("INPUT ===>", "abc").press("PF4");

        assertThat(terminal.row(3)).isEqualTo(" INPUT    ===>");
        assertThat(terminal.screen().get("keyboard").get("state").asString()).isEqualTo("unlocked");
        assertThat(terminal.screen().get("cursor").get("offset").asInt()).isEqualTo(2 * 80 + 15);
    }

    @Test
    void pf5ReadsTheWholeBuffer() {
        terminal.press("PF5", "AID: F5");

        assertThat(terminal.row(7)).contains("LEN:019");
        assertThat(terminal.row(6)).contains("N3270  STANDALONE CHANNEL I/O PROGRAM");
    }

    @Test
    void pf6QueriesAndTheTerminalDescribesItself() {
        terminal.press("PF6", "AID: 88");

        assertThat(Integer.parseInt(terminal.row(7).replaceAll(".*LEN:(\\d+).*", "$1")))
                .isGreaterThan(100);
    }

    @Test
    void pf7WritesFiveTimesUnasked() {
        terminal.press("PF7").await("UNSOLICITED WRITE 5");

        assertThat(terminal.row(20)).isEqualTo(" UNSOLICITED WRITE 5");
    }

    @Test
    void pf9ColoursFieldsAndCharacters() {
        terminal.press("PF9", "COLOR PAGE RED");

        JsonNode fields = terminal.screen().get("fields");
        assertThat(fields.get(0).get("color").asString()).isEqualTo("red");
        assertThat(fields.get(0).get("display").asString()).isEqualTo("intensified");
        assertThat(fields.get(2).get("highlight").asString()).isEqualTo("blink");
        JsonNode characters = terminal.screen().get("cells").get("characters");
        assertThat(characters.get(0).get("offset").asInt()).isEqualTo(80 + 10);
        assertThat(characters.get(0).get("42").asString()).isEqualTo("f7");
        terminal.press("Clear", "READY");
    }

    @Test
    void pf10RepeatsErasesTabsAndModifies() {
        terminal.press("PF10", "14 BIT SBA");

        assertThat(terminal.row(3)).startsWith(" " + "-".repeat(38) + "\u2500");
        assertThat(terminal.row(5)).isEqualTo(" ".repeat(40) + "KEPT");
        assertThat(terminal.row(6)).isEqualTo(" GE:\u2514\u2500\u250c");
        assertThat(terminal.row(7)).startsWith(" AFTER PT").endsWith(" PTD");
        assertThat(terminal.screen().get("cells").get("attributes").toString()).contains("\"42\":\"f6\"");
        terminal.press("Clear", "READY");
    }

    @Test
    void pf11WritesTwiceInOneChain() {
        terminal.press("PF11", "SECOND CCW, COMMAND CHAINED: WRITE");

        assertThat(terminal.row(1)).isEqualTo(" FIRST CCW: ERASE/WRITE");
        terminal.press("Clear", "READY");
    }

    @Test
    void behindTlsItIsTheSameHostToThoseWhoKnowTheAuthority() throws Exception {
        terminal.close();
        try (RealHost front = RealHost.tls(host);
                GatewayLab trusting = GatewayLab.with(knowing(front))) {
            try (RestTerminal encrypted = RestTerminal.open(trusting, Map.of("hostGroup", "own-tls"))) {
                encrypted.await("READY").fill("INPUT ===>", "over tls").press("Enter", "ECHO: over tls");
                assertThat(encrypted.session().get("tls").get("verified").asBoolean())
                        .isTrue();
            }
            JsonNode refusal =
                    RestTerminal.refused(gateway, Map.of("host", "localhost", "port", front.port(), "tls", "on"));
            assertThat(refusal.get("code").asString()).isEqualTo("G3270-3104");
            assertThat(refusal.get("detail").asString()).contains("CN=Test CA");
        }
    }

    /** A configuration as an operator writes it for a host with a private authority. */
    private GatewayConfig knowing(RealHost front) throws IOException {
        Path file = Files.writeString(folder.resolve("gateway.yaml"), """
                http: {port: 0}
                auth: {anonymous: true}
                hosts:
                  - name: own-tls
                    addresses: [localhost]
                    port: %d
                    tls: "on"
                    ca: %s
                """.formatted(front.port(), front.authority()));
        return GatewayConfig.read(file, Map.of());
    }
}
