package io.gate3270.fuzz;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.terminal.TerminalListener;
import io.gate3270.protocol.terminal.TraceListener;
import java.util.List;
import java.util.Map;

/** A whole terminal against any bytes of a host: the first byte chooses the configuration, the second how the bytes are split. */
public final class TerminalFuzz {
    private static final TerminalConfig PLAIN =
            TerminalConfig.of(DisplayConfig.model("3279-2-E")).withLimits(new TelnetLimits(256, 8192));
    private static final List<TerminalConfig> CONFIGS = List.of(
            PLAIN,
            PLAIN.withTn3270e(false).withLus(List.of("LU1", "LU2")),
            PLAIN.withLus(List.of("LU1", "LU2")).withStartTls(false).withEnvironment(Map.of("USER", "FUZZ")),
            TerminalConfig.of(DisplayConfig.model("3279-5-E").withTypeAhead(8)));
    private static final List<Key> KEYS =
            List.of(Key.ENTER, Key.TAB, Key.CLEAR, Key.PA1, Key.ATTN, Key.SYS_REQ, Key.ERASE_EOF, Key.RESET);

    private static final int MAX_PIECES = 64;

    private TerminalFuzz() {}

    /** Between pieces somebody types and presses keys. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < 2) {
            return;
        }
        TerminalConfig config = CONFIGS.get((input[0] & 0xFF) % CONFIGS.size());
        Ears ears = new Ears();
        Terminal terminal = new Terminal(config, ears, TraceListener.NONE);
        ears.terminal = terminal;
        terminal.connected();
        int piece = Math.max((input[1] & 0xFF) + 1, input.length / MAX_PIECES);
        for (int from = 2; from < input.length; from += piece) {
            terminal.receive(input, from, Math.min(from + piece, input.length));
            if (ears.tls) {
                ears.tls = false;
                terminal.tlsStarted();
            }
            terminal.type("A1", false);
            terminal.press(KEYS.get(from % KEYS.size()));
        }
        terminal.negotiated();
        terminal.snapshot().text();
        terminal.disconnected();
        // Each byte may be an option that is answered, or a read that brings the whole screen twice over.
        if (ears.sent > (long) input.length * 10_000 + 100_000) {
            throw new IllegalStateException(ears.sent + " bytes in answer to " + input.length);
        }
    }

    private static final class Ears implements TerminalListener {
        private Terminal terminal;
        private long sent;
        private boolean tls;

        @Override
        public void send(byte[] bytes, int from, int to) {
            sent += to - from;
        }

        @Override
        public void changed(long version) {
            if (version != terminal.version()) {
                throw new IllegalStateException("told " + version + ", is " + terminal.version());
            }
        }

        @Override
        public void startTls() {
            tls = true;
        }

        @Override
        public void failed(CodedException why) {}
    }
}
