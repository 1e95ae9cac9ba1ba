package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.terminal.RecordSummary;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.terminal.TerminalListener;
import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.Link;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Function;

/** Our terminal at the lab's bank, with both ends of the wire between them. */
final class LabTerminal implements TerminalListener {
    final Terminal terminal;
    int records;
    boolean alarmed;
    private final BankLab lab;
    private final int chunk;
    private final BankLine line;
    private final Deque<byte[]> toHost = new ArrayDeque<>();
    private final Deque<byte[]> toTerminal = new ArrayDeque<>();
    private boolean hungUp;

    LabTerminal(BankLab lab, TerminalConfig config, int chunk, Function<Link, BankLine> host) {
        this.lab = lab;
        this.chunk = chunk;
        terminal = new Terminal(config, this, TraceListener.NONE);
        line = host.apply(new HostEnd());
        terminal.connected();
        line.session().connected(false);
        carry();
    }

    /** Delivers until both ends are silent. */
    void carry() {
        while (!toHost.isEmpty() || !toTerminal.isEmpty()) {
            deliver(toTerminal, terminal::receive);
            deliver(toHost, (bytes, from, to) -> line.session().receive(bytes, from, to));
        }
    }

    private interface Receiver {
        void receive(byte[] bytes, int from, int to);
    }

    private void deliver(Deque<byte[]> queue, Receiver receiver) {
        while (!queue.isEmpty()) {
            byte[] bytes = queue.remove();
            for (int at = 0; at < bytes.length; at += chunk) {
                receiver.receive(bytes, at, Math.min(bytes.length, at + chunk));
            }
        }
    }

    LabTerminal type(String text) {
        assertThat(terminal.type(text, false).stored()).as("of " + text).isEqualTo(text.length());
        return this;
    }

    LabTerminal press(Key key) {
        assertThat(terminal.press(key).refused())
                .as(key + " is refused at\n" + screen())
                .isFalse();
        carry();
        return this;
    }

    LabTerminal signOn(String user, String password) {
        terminal.press(Key.ERASE_INPUT);
        return type(user).press(Key.TAB).type(password).press(Key.ENTER);
    }

    /** Signed on, at the main menu. */
    LabTerminal signedOn(String user) {
        return signOn(user, "SECRET").shows("MAIN MENU");
    }

    LabTerminal choose(String option) {
        return type(option).press(Key.ENTER);
    }

    ScreenSnapshot snapshot() {
        return terminal.snapshot();
    }

    String screen() {
        return String.join("\n", terminal.snapshot().text());
    }

    LabTerminal shows(String text) {
        assertThat(screen()).contains(text);
        return this;
    }

    LabTerminal showsNot(String text) {
        assertThat(screen()).doesNotContain(text);
        return this;
    }

    /** The field that shows this text. */
    ScreenField field(String text) {
        int offset = String.join("", terminal.snapshot().text()).indexOf(text);
        assertThat(offset).as(text + " in\n" + screen()).isNotNegative();
        return terminal.snapshot().fields().stream()
                .filter(field -> field.attributeOffset() < offset)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The connection breaks. */
    void drop() {
        terminal.disconnected();
        line.session().disconnected();
    }

    boolean hungUp() {
        return hungUp;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        toHost.add(Arrays.copyOfRange(bytes, from, to));
    }

    @Override
    public void changed(long version) {}

    @Override
    public void recordExecuted(RecordSummary summary) {
        records++;
    }

    @Override
    public void alarm() {
        alarmed = true;
    }

    @Override
    public void failed(CodedException why) {
        throw why;
    }

    /** What the bank has of the wire. */
    private final class HostEnd implements Link {
        @Override
        public Timers timers() {
            return lab.timers;
        }

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void send(byte[] bytes, int from, int to) {
            toTerminal.add(Arrays.copyOfRange(bytes, from, to));
        }

        @Override
        public void startTls() {
            throw new IllegalStateException("there is no TLS in the lab");
        }

        @Override
        public void close() {
            hungUp = true;
        }
    }
}
