package io.gate3270.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.GatewayLab;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Debian's s390x kernel with its 3270 console driver: a hidden password, a shell, an editor, writes that nobody asked for. */
@Tag("hosts")
class LinuxTest {
    private static final int IPL_WAIT_SECONDS = 3;
    private static final int BOOT_MILLIS = 120_000;

    @Test
    @Timeout(240)
    void logsOnWithAHiddenPasswordRunsCommandsAndEditsAFile() {
        try (RealHost host = RealHost.linux(IPL_WAIT_SECONDS);
                GatewayLab gateway = GatewayLab.open();
                RestTerminal console = open(gateway, host, "001F");
                RestTerminal terminal = open(gateway, host, "0020")) {
            terminal.await("PRODLPAR login:", BOOT_MILLIS);
            assertThat(console.session().get("state").asString()).isEqualTo("ready");

            logOn(terminal);
            command(terminal, "uname -a", "s390x GNU/Linux");
            unsolicited(terminal);
            edit(terminal);
        }
    }

    /** Hercules gives the device that the terminal type names. */
    private static RestTerminal open(GatewayLab gateway, RealHost host, String device) {
        return RestTerminal.open(gateway, Map.of("host", "127.0.0.1", "port", host.port(), "lu", List.of(device)));
    }

    private static void logOn(RestTerminal terminal) {
        terminal.type("test").press("Enter", "Password:");
        terminal.type("secret").press("Enter", "~ $");
        assertThat(terminal.text()).doesNotContain("secret");
    }

    private static void command(RestTerminal terminal, String line, String expected) {
        terminal.type(line).press("Enter", expected);
    }

    private static void unsolicited(RestTerminal terminal) {
        terminal.type("(sleep 2; echo a word from the $(echo background)) &").press("Enter");
        terminal.await("a word from the background");
    }

    /** The terminal driver sends a line at a time: what vi hears as keys ends with the newline of Enter, and ^c leaves its insert mode. */
    private static void edit(RestTerminal terminal) {
        command(terminal, "echo balance 100 > ledger; vi ledger", "- ledger 1/1");
        command(terminal, ":s/100/250/", "balance 250");
        command(terminal, "oaudited by gate3270", "audited by gate3270");
        command(terminal, "^c", "- ledger");
        command(terminal, ":wq", "~ $");
        command(terminal, "clear; cat ledger; wc -l < ledger; echo do''ne", "done");
        assertThat(terminal.text()).contains("balance 250", "audited by gate3270");
    }
}
