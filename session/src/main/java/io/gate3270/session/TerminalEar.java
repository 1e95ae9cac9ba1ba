package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.terminal.Negotiated;
import io.gate3270.protocol.terminal.RecordSummary;
import io.gate3270.protocol.terminal.TerminalListener;
import io.gate3270.session.connect.Link;

/** Takes what the terminal says to where it belongs; on the owner's thread. */
final class TerminalEar implements TerminalListener {
    private final SessionCore core;
    private final Link link;
    private final Announcer announcer;

    TerminalEar(SessionCore core, Link link, Announcer announcer) {
        this.core = core;
        this.link = link;
        this.announcer = announcer;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        link.send(bytes, from, to);
    }

    @Override
    public void negotiated(Negotiated negotiated) {
        announcer.negotiated(negotiated);
        core.handshake().negotiated(negotiated);
    }

    @Override
    public void recordExecuted(RecordSummary summary) {
        core.wrote(summary);
    }

    @Override
    public void changed(long version) {
        if (!core.closed()) {
            announcer.changed(version);
        }
    }

    @Override
    public void alarm() {
        announcer.alarm();
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        announcer.diagnosed(diagnosis);
    }

    @Override
    public void startTls() {
        core.handshake().pause();
        link.startTls();
    }

    @Override
    public void failed(CodedException why) {
        core.fail(why);
    }
}
