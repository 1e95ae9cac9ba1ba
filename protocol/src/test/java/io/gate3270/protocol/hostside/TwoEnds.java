package io.gate3270.protocol.hostside;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.terminal.TerminalListener;
import io.gate3270.protocol.terminal.TraceListener;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A host session and a terminal with a wire between them that delivers {@code chunk} bytes at a time. */
final class TwoEnds implements TerminalListener {
    final RecordingHost host;
    final Terminal terminal;
    private final int chunk;
    private final Deque<byte[]> toHost = new ArrayDeque<>();
    private boolean tls;

    TwoEnds(RecordingHost host, TerminalConfig config, int chunk) {
        this.host = host;
        this.chunk = chunk;
        terminal = new Terminal(config, this, TraceListener.NONE);
        terminal.connected();
        host.session.connected(false);
        carry();
    }

    /** Delivers until both ends are silent. */
    void carry() {
        boolean moved = true;
        while (moved) {
            byte[] bytes = host.taken();
            for (int at = 0; at < bytes.length; at += chunk) {
                terminal.receive(bytes, at, Math.min(bytes.length, at + chunk));
            }
            moved = bytes.length > 0 || !toHost.isEmpty();
            while (!toHost.isEmpty()) {
                byte[] said = toHost.remove();
                for (int at = 0; at < said.length; at += chunk) {
                    host.session.receive(said, at, Math.min(said.length, at + chunk));
                }
            }
            moved |= secured();
        }
    }

    private boolean secured() {
        if (!tls || !host.events.contains("startTls")) {
            return false;
        }
        tls = false;
        terminal.tlsStarted();
        host.session.tlsStarted();
        return true;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        toHost.add(Arrays.copyOfRange(bytes, from, to));
    }

    @Override
    public void changed(long version) {}

    @Override
    public void startTls() {
        tls = true;
    }

    @Override
    public void failed(CodedException why) {
        host.events.add("terminal failed " + why.code().id());
    }
}
