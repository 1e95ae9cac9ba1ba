package io.gate3270.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gate3270.gateway.GatewayLab;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A stand-alone utility of 2006, with a password screen, menus, lists and an editor whose changes land on an emulated disk. */
@Tag("hosts")
class ZzsaTest {
    private static final String STARTED = "HHCCP014I";

    /** It loses an attention that comes within milliseconds of its own write. */
    private static final int BREATH = 300;

    @Test
    void logsOnListsAndEditsADataSetAndTheDiskHasTheChange() {
        try (RealHost host = RealHost.zzsa();
                GatewayLab gateway = GatewayLab.open()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> host.said(STARTED));
            assertThat(host.dataSet("TEST.CUSTOMER")).anyMatch(line -> line.startsWith("000003 CUSTOMER NUMBER 003"));

            try (RestTerminal terminal = RestTerminal.open(gateway, RestTerminal.local(host))) {
                logOn(terminal);
                listDevices(terminal);
                listVolume(terminal);
                edit(terminal);
            }

            assertThat(host.dataSet("TEST.CUSTOMER"))
                    .anyMatch(line -> line.startsWith("000003 GATEWAY WAS HERE"))
                    .noneMatch(line -> line.startsWith("000003 CUSTOMER"));
        }
    }

    private static void logOn(RestTerminal terminal) {
        terminal.await("Hercules Version").quiet(BREATH);
        terminal.press("Enter", "Enter Password:").quiet(BREATH);
        terminal.type("ZZSECRET").press("Enter", "ZZSAPRIM").quiet(BREATH);
        assertThat(terminal.text()).contains(" Option ===>", "Edit dataset or member");
    }

    private static void listDevices(RestTerminal terminal) {
        terminal.type("0").press("Enter", "0500").quiet(BREATH);
        terminal.press("PF3", "ZZSAPRIM").quiet(BREATH);
    }

    private static void listVolume(RestTerminal terminal) {
        terminal.type("3").press("Enter", "DASD device number").quiet(BREATH);
        terminal.type("0500").press("Enter", "TEST.CUSTOMER").quiet(BREATH);
        assertThat(terminal.text()).contains("TEST.EMPTY", "TEST.PDS");
        terminal.press("PF3").quiet(BREATH);
        while (!terminal.text().contains("ZZSAPRIM")) {
            terminal.press("PF3").quiet(BREATH);
        }
    }

    private static void edit(RestTerminal terminal) {
        terminal.type("2").press("Enter", "ZZSAEDDS").quiet(BREATH);
        terminal.type("TEST.CUSTOMER").key("Tab").key("Tab").type("0500");
        terminal.press("Enter", "Edit TEST.CUSTOMER").quiet(BREATH);
        terminal.cursorOn("CUSTOMER NUMBER 003")
                .type("GATEWAY WAS HERE   ")
                .press("Enter", "GATEWAY WAS HERE")
                .quiet(BREATH);
        terminal.press("PF2").quiet(BREATH);
        terminal.press("PF3").quiet(BREATH);
    }
}
