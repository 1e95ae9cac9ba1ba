package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.terminal.Negotiated;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.session.connect.Link;
import io.gate3270.session.handshake.Handshake;

/** What a handshake asks for, done by the session's parts. */
final class HandshakeRim implements Handshake.Rim {
    /** Six bytes: enough for a TLS server to see that this is no TLS record. */
    private static final int NOPS = 3;

    private final SessionCore core;
    private final Link link;
    private final Terminal terminal;

    HandshakeRim(SessionCore core, Link link, Terminal terminal) {
        this.core = core;
        this.link = link;
        this.terminal = terminal;
    }

    @Override
    public void speakTelnet() {
        for (int i = 0; i < NOPS; i++) {
            terminal.sendNop();
        }
    }

    @Override
    public void speak(byte[] bytes) {
        link.send(bytes, 0, bytes.length);
    }

    @Override
    public Negotiated agreed() {
        return terminal.negotiated();
    }

    @Override
    public void ready() {
        core.ready();
    }

    @Override
    public void failed(CodedException why) {
        core.fail(why);
    }
}
