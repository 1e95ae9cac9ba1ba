package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.keyboard.Key;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTraceTest {
    private static final String TWO_FIELDS = "f5c3 114040 1d40 13 00000000 1d4c 00000000 1d60 ffef";

    private final List<String> trace = new ArrayList<>();
    private final TraceListener listener = new TraceListener() {
        @Override
        public void received(byte[] bytes, int from, int to) {
            trace.add("< " + Bytes.copyOf(bytes, from, to));
        }

        @Override
        public void sent(byte[] bytes, int from, int to) {
            trace.add("> " + Bytes.copyOf(bytes, from, to));
        }

        @Override
        public void note(String text) {
            trace.add("- " + text);
        }
    };
    private final DrivenTerminal driven =
            new DrivenTerminal(TerminalConfig.of(DisplayConfig.model("3279-2-E")), Integer.MAX_VALUE, listener);

    @Test
    void hearsWhatIsReceivedSentAndAgreed() {
        driven.host("fffd18");
        driven.host("fffa1801fff0 fffd19fffb19 fffd00fffb00");
        assertThat(trace)
                .containsExactly(
                        "< fffd18",
                        "> fffb18",
                        "< fffa1801fff0fffd19fffb19fffd00fffb00",
                        "- negotiated: 3270, IBM-3279-2-E",
                        "> fffa180049424d2d333237392d322d45fff0fffb19fffd19fffb00fffd00");
    }

    @Test
    void neverHearsWhatIsTypedIntoHiddenFieldsOrIsSecret() {
        driven.host(DrivenTerminal.CLASSIC + TWO_FIELDS);
        driven.terminal.type("AB", true);
        driven.press(Key.TAB);
        driven.terminal.type("CD", false);
        trace.clear();
        String wire = driven.press(Key.ENTER);
        assertThat(wire).contains("c1c2").contains("c3c4");
        assertThat(trace).hasSize(1);
        assertThat(trace.get(0)).startsWith("> 7d").contains("5c5c").doesNotContain("c1c2", "c3c4");
        assertThat(trace.get(0)).hasSameSizeAs("> " + wire);
    }

    @Test
    void masksRecordsWithHeadersAndReadsToo() {
        driven.host(DrivenTerminal.ENHANCED + "fffa28030402fff0" + "0000000000" + TWO_FIELDS);
        driven.terminal.type("AB", true);
        trace.clear();
        String wire = driven.host("0000020001 f2 ffef");
        assertThat(wire).startsWith("020000000100ffef" + "0000000000").contains("c1c2");
        assertThat(trace).hasSize(3);
        assertThat(trace.get(1)).isEqualTo("> 020000000100ffef");
        assertThat(trace.get(2)).startsWith("> 0000000000").contains("5c5c").doesNotContain("c1c2");
    }

    @Test
    void masksSecretText() {
        driven.text("password: ");
        driven.terminal.type("hunter2", true);
        driven.press(Key.ENTER);
        assertThat(trace).last().isEqualTo("> " + "2a".repeat(7) + "0d0a");
        driven.host("fffb01");
        driven.terminal.type("x", true);
        assertThat(trace).last().isEqualTo("> 2a");
    }
}
