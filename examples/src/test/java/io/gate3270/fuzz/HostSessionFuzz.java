package io.gate3270.fuzz;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.ResponseWish;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.protocol.tn3270e.RejectReason;
import java.util.List;

/** The host's side against any bytes of a terminal: the first byte chooses the configuration, the second how the bytes are split. */
public final class HostSessionFuzz {
    private static final List<HostConfig> CONFIGS = List.of(
            HostConfig.DEFAULT,
            HostConfig.DEFAULT.classic(),
            HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.OFFERED));
    private static final Bytes PANEL = Bytes.hex("f5c3114040e8c8c5d3d3d61d40131df0");

    private HostSessionFuzz() {}

    /** Whenever the terminal is ready, a panel is written and everything is asked of it. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < 2) {
            return;
        }
        Ears ears = new Ears((input[0] & 0x80) != 0);
        HostSession session = new HostSession(CONFIGS.get((input[0] & 0x7F) % CONFIGS.size()), ears);
        ears.session = session;
        session.connected(false);
        int piece = (input[1] & 0xFF) + 1;
        for (int from = 2; from < input.length; from += piece) {
            session.receive(input, from, Math.min(from + piece, input.length));
            if (ears.tls) {
                ears.tls = false;
                session.tlsStarted();
            }
        }
        session.disconnected();
    }

    private static final class Ears implements HostListener {
        private final boolean picky;
        private HostSession session;
        private boolean tls;

        Ears(boolean picky) {
            this.picky = picky;
        }

        @Override
        public void send(byte[] bytes, int from, int to) {}

        @Override
        public LuDecision assign(LuRequest request) {
            boolean granted = !picky || request.lu().length() % 2 == 0;
            return granted ? new LuDecision.Granted(request.lu()) : new LuDecision.Rejected(RejectReason.DEVICE_IN_USE);
        }

        @Override
        public void ready(TerminalDescription terminal) {
            session.write(PANEL, ResponseWish.ALWAYS);
            session.query();
            session.readBuffer();
        }

        @Override
        public void input(InboundRecord record) {
            record.textAt(0);
            session.write(PANEL);
        }

        @Override
        public void startTls() {
            tls = true;
        }
    }
}
