package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In steady state a record from the host costs no memory, from the first byte of the chunk to the response. */
class TerminalAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int RECORDS = 2_000;

    private final TerminalConfig config = TerminalConfig.of(DisplayConfig.model("3279-2-E"));

    @ParameterizedTest(name = "{0}, in chunks of {2}")
    @CsvSource({
        "classic,                0, 100000",
        "classic,                0, 7",
        "TN3270E with responses, 1, 100000",
        "TN3270E with responses, 1, 7",
    })
    void receivesWithoutAllocating(String what, int enhanced, int chunk) {
        Terminal terminal = new Terminal(config, new Silent(), TraceListener.NONE);
        terminal.connected();
        feed(terminal, enhanced == 1 ? DrivenTerminal.ENHANCED + "fffa28030402fff0" : DrivenTerminal.CLASSIC, 100_000);
        String record =
                "f5c3 115d7a 3c5d7f40 11c5d1 1d60 c8c5d3d3d6 ffff 2902c02041f2 d5c1d4c5 1140401d401300001d60 ffef";
        byte[] bytes = HexFormat.of().parseHex(((enhanced == 1 ? "0000020007" : "") + record).replace(" ", ""));
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < RECORDS; i++) {
                receive(terminal, bytes, chunk);
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least / RECORDS).as("bytes a record").isZero();
        assertThat(terminal.snapshot().text().toString()).contains("HELLO", "NAME");
    }

    private static void feed(Terminal terminal, String hex, int chunk) {
        receive(terminal, HexFormat.of().parseHex(hex.replace(" ", "")), chunk);
    }

    private static void receive(Terminal terminal, byte[] bytes, int chunk) {
        for (int from = 0; from < bytes.length; from += chunk) {
            terminal.receive(bytes, from, Math.min(bytes.length, from + chunk));
        }
    }

    private static final class Silent implements TerminalListener {
        @Override
        public void send(byte[] bytes, int from, int to) {}

        @Override
        public void changed(long version) {}

        @Override
        public void failed(CodedException why) {
            throw why;
        }
    }
}
