package io.gate3270.session;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.LinkListener;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.OutgoingLink;
import io.gate3270.session.connect.TerminalConnector;
import io.gate3270.session.connect.TlsReport;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host and the network to it, in simulated time and on the test's own thread; it says what the test says, to the last who dialled. */
public final class SimulatedHost implements TerminalConnector {
    /** DO TTYPE, SEND, EOR and BINARY both ways: all that classic TN3270 needs. */
    public static final Bytes CLASSIC = Bytes.hex("fffd18fffa1801fff0fffd19fffb19fffd00fffb00");
    /** DO TN3270E, SEND DEVICE-TYPE. */
    public static final Bytes ENHANCED = Bytes.hex("fffd28fffa280802fff0");

    private final SimulatedTimers time;
    private final ByteSink said = new ByteSink(256);
    private @Nullable LinkListener terminal;
    private boolean closed;
    private boolean tlsAsked;

    public SimulatedHost(SimulatedTimers time) {
        this.time = time;
    }

    @Override
    public OutgoingLink link(Target target) {
        return new SimulatedLink();
    }

    /** Accepts the connection. */
    public void accept() {
        heard().connected(new LinkReport("simulated", "192.0.2.1:23", List.of(), List.of()));
        settle();
    }

    /** Accepts, agrees on classic TN3270 and shows a screen. */
    public void acceptClassic(HostScreen first) {
        accept();
        send(CLASSIC);
        send(first);
    }

    public void send(Bytes bytes) {
        send(bytes.toArray());
    }

    public void send(HostScreen screen) {
        send(screen.record());
    }

    public void send(byte[] bytes) {
        heard().received(bytes, 0, bytes.length);
        settle();
    }

    /** The host closes, in order or not. */
    public void close(@Nullable CodedException why) {
        closed = true;
        heard().closed(why);
        settle();
    }

    /** TLS, as the terminal asked for. */
    public void startTls() {
        tlsAsked = false;
        heard().tlsStarted(new TlsReport("TLSv1.3", "TLS_AES_128_GCM_SHA256", "simulated", true, List.of()));
        settle();
    }

    /** Everything the terminal has said since the last time. */
    public Bytes takeSaid() {
        Bytes all = said.toBytes();
        said.clear();
        return all;
    }

    public boolean closed() {
        return closed;
    }

    public boolean tlsAsked() {
        return tlsAsked;
    }

    /** Lets what was submitted run. */
    public void settle() {
        time.advance(Duration.ZERO);
    }

    private LinkListener heard() {
        LinkListener listener = terminal;
        if (listener == null) {
            throw new IllegalStateException("nobody has dialled");
        }
        return listener;
    }

    private final class SimulatedLink implements OutgoingLink {
        @Override
        public void dial(LinkListener listener) {
            terminal = listener;
            closed = false;
        }

        @Override
        public Timers timers() {
            return time;
        }

        @Override
        public void execute(Runnable task) {
            time.after(Duration.ZERO, task);
        }

        @Override
        public void send(byte[] bytes, int from, int to) {
            said.put(bytes, from, to);
        }

        @Override
        public void startTls() {
            tlsAsked = true;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                execute(() -> heard().closed(null));
            }
        }
    }
}
