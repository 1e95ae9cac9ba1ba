package io.gate3270.protocol.terminal;

import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.OptionNegotiation;
import io.gate3270.protocol.telnet.OptionSide;
import io.gate3270.protocol.tn3270e.Negotiation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps what was agreed on and what was refused, and tells it when it changes how data flows. */
final class Agreement {
    private static final int OPTIONS = 256;

    private final Line line;
    private final OptionNegotiation options;
    private final TerminalTypes types;
    private final List<Refusal> refusals = new ArrayList<>();
    private String deviceType = "";
    private String lu = "";
    private boolean tls;
    private ScreenMode told = ScreenMode.UNBOUND;

    Agreement(Line line, OptionNegotiation options, TerminalTypes types) {
        this.line = line;
        this.options = options;
        this.types = types;
    }

    void refused(boolean byHost, String what, String why) {
        Refusal refusal = new Refusal(byHost, what, why);
        if (refusals.size() < Negotiated.MAX_REFUSALS && !refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    void device(Negotiation.Ready ready) {
        deviceType = ready.deviceType();
        lu = ready.lu();
    }

    /** TLS has begun: what was agreed on in clear text is void. */
    void tls() {
        tls = true;
        reset();
    }

    void reset() {
        deviceType = "";
        lu = "";
        told = ScreenMode.UNBOUND;
    }

    boolean hasTls() {
        return tls;
    }

    Negotiated describe() {
        boolean enhanced = line.framing() == Framing.ENHANCED && line.ready();
        return new Negotiated(
                line.display.mode(),
                enhanced,
                enhanced ? deviceType : types.sentType(),
                enhanced ? lu : types.sentLu(),
                line.application(),
                line.functions().functions(),
                tls,
                inForce(OptionSide.LOCAL),
                inForce(OptionSide.REMOTE),
                refusals);
    }

    /** Says where we are now. */
    void tell() {
        told = line.display.mode();
        Negotiated now = describe();
        line.trace.note("negotiated: " + now.mode().label() + (now.tn3270e() ? ", TN3270E " : ", ") + now.deviceType()
                + (now.lu().isEmpty() ? "" : ", LU " + now.lu()));
        line.listener.negotiated(now);
    }

    /** Says where we are, if the display talks to somebody else than we said last. */
    void tellIfChanged() {
        if (told != line.display.mode()) {
            tell();
        }
    }

    private SortedSet<Integer> inForce(OptionSide side) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (int option = 0; option < OPTIONS; option++) {
            if (options.inForce(side, option)) {
                numbers.add(option);
            }
        }
        return numbers;
    }
}
