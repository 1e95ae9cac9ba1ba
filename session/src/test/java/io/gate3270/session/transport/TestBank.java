package io.gate3270.session.transport;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.session.HostScreen;
import io.gate3270.session.connect.Link;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A little application on a real host side: Enter shows the menu, PF1 a report in five writes, PF2 hangs up, anything else the logon. */
final class TestBank implements HostListener {
    static final Duration PAUSE = Duration.ofMillis(40);

    private static final int LINES = 5;

    private final Link link;
    private @Nullable HostSession session;

    private TestBank(Link link) {
        this.link = link;
    }

    static HostSession open(Link link, HostConfig config) {
        TestBank bank = new TestBank(link);
        HostSession session = new HostSession(config, bank);
        bank.session = session;
        return session;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        link.send(bytes, from, to);
    }

    @Override
    public LuDecision assign(LuRequest request) {
        return new LuDecision.Granted("TESTLU01");
    }

    @Override
    public void ready(TerminalDescription terminal) {
        show(HostScreen.logon());
    }

    @Override
    public void startTls() {
        link.startTls();
    }

    @Override
    public void input(InboundRecord record) {
        switch (record.aid()) {
            case ENTER -> show(HostScreen.menu());
            case PF1 -> line(1);
            case PF2 -> link.close();
            default -> show(HostScreen.logon());
        }
    }

    private void line(int number) {
        show(
                number == 1
                        ? HostScreen.erase().at(1, 1).text("REPORT")
                        : HostScreen.write().at(number, 1).text("LINE " + number));
        if (number < LINES) {
            link.timers().after(PAUSE, () -> line(number + 1));
        }
    }

    private void show(HostScreen screen) {
        HostSession open = session;
        if (open != null) {
            byte[] record = screen.bare();
            open.write(Bytes.copyOf(record, 0, record.length));
        }
    }
}
