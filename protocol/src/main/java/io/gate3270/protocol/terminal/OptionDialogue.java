package io.gate3270.protocol.terminal;

import static io.gate3270.protocol.telnet.OptionSide.LOCAL;
import static io.gate3270.protocol.telnet.OptionSide.REMOTE;
import static io.gate3270.protocol.telnet.TelnetOption.BINARY;
import static io.gate3270.protocol.telnet.TelnetOption.ECHO;
import static io.gate3270.protocol.telnet.TelnetOption.END_OF_RECORD;
import static io.gate3270.protocol.telnet.TelnetOption.NEW_ENVIRON;
import static io.gate3270.protocol.telnet.TelnetOption.STARTTLS;
import static io.gate3270.protocol.telnet.TelnetOption.SUPPRESS_GO_AHEAD;
import static io.gate3270.protocol.telnet.TelnetOption.TERMINAL_TYPE;
import static io.gate3270.protocol.telnet.TelnetOption.TN3270E;
import static io.gate3270.protocol.telnet.TelnetOption.WINDOW_SIZE;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.OptionListener;
import io.gate3270.protocol.telnet.OptionNegotiation;
import io.gate3270.protocol.telnet.OptionSide;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.tn3270e.ClientNegotiation;
import io.gate3270.protocol.tn3270e.DeviceWish;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Negotiation;
import io.gate3270.protocol.tn3270e.NegotiationListener;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;

/** Agrees with the host on options, terminal type, environment and TN3270E, and decides from them how data is framed. */
final class OptionDialogue implements OptionListener, NegotiationListener {
    private static final Bytes FOLLOWS = Bytes.of(1);

    /** After so many failed handshakes TN3270E is refused: host and terminal will not agree. */
    private static final int MAX_HANDSHAKES = 3;

    private final Line line;
    private final OptionNegotiation options = new OptionNegotiation(this);
    private final ClientNegotiation negotiation;
    private final TerminalTypes types;
    private final Environment environment;
    private final Agreement agreement;
    private int failedHandshakes;
    private boolean environmentTold;
    private boolean typeHeldBack;

    OptionDialogue(Line line) {
        this.line = line;
        TerminalConfig config = line.config;
        FunctionSet functions = FunctionSet.of(config.functions());
        negotiation = new ClientNegotiation(
                DeviceWish.display(config.display().deviceTypeE(), config.lus(), functions), this);
        types = new TerminalTypes(config.display().deviceType(), config.lus());
        environment = new Environment(config);
        agreement = new Agreement(line, options, types);
        for (int option : new int[] {BINARY, END_OF_RECORD, SUPPRESS_GO_AHEAD}) {
            options.allow(LOCAL, option, true).allow(REMOTE, option, true);
        }
        for (int option : new int[] {TERMINAL_TYPE, WINDOW_SIZE, NEW_ENVIRON}) {
            options.allow(LOCAL, option, true);
        }
        options.allow(REMOTE, ECHO, true)
                .allow(LOCAL, TN3270E, config.tn3270e())
                .allow(LOCAL, STARTTLS, config.startTls());
    }

    Agreement agreement() {
        return agreement;
    }

    /** True if the host shows what is typed: each character is sent at once. */
    boolean characterMode() {
        return line.framing() == Framing.TEXT && options.inForce(REMOTE, ECHO);
    }

    /** Options start from zero: a connection begins, or TLS on it. */
    void reset() {
        options.reset();
        options.allow(LOCAL, TN3270E, line.config.tn3270e())
                .allow(LOCAL, STARTTLS, line.config.startTls() && !agreement.hasTls());
        negotiation.restart();
        types.reset();
        environment.reset();
        failedHandshakes = 0;
        environmentTold = false;
        typeHeldBack = false;
        line.framing(Framing.TEXT);
        line.display.unbind();
    }

    /** Hears WILL, WONT, DO or DONT. */
    void option(int verb, int option) {
        // RFC 4777: a host that asks for the environment chooses the device by it, so the terminal type waits for it.
        if (verb == TelnetCommand.DO
                && option == TERMINAL_TYPE
                && options.inForce(LOCAL, NEW_ENVIRON)
                && !environmentTold) {
            typeHeldBack = true;
        } else {
            options.received(verb, option);
        }
    }

    /** Hears a subnegotiation; true if TLS is to begin now. */
    boolean subnegotiation(int option, byte[] body, int from, int to) {
        boolean startTls = false;
        if (!options.inForce(LOCAL, option)) {
            line.trace.note("subnegotiation of " + TelnetOption.nameOf(option) + ", which is not in force");
        } else if (option == TERMINAL_TYPE && TerminalTypes.isSend(body, from, to)) {
            line.out.subnegotiation(TERMINAL_TYPE, types.next());
        } else if (option == NEW_ENVIRON && Environment.isSend(body, from, to)) {
            line.out.subnegotiation(NEW_ENVIRON, environment.answer(body, from, to));
            environmentTold = true;
        } else if (option == TN3270E) {
            negotiation.received(body, from, to);
        } else {
            startTls = option == STARTTLS && from < to && body[from] == FOLLOWS.at(0);
        }
        releaseType();
        return startTls;
    }

    private void releaseType() {
        if (typeHeldBack) {
            typeHeldBack = false;
            options.received(TelnetCommand.DO, TERMINAL_TYPE);
        }
    }

    /** Asks the host to answer when it has done everything before. */
    void requestTimingMark() {
        options.requestTimingMark();
    }

    @Override
    public void send(int verb, int option) {
        line.out.option(verb, option);
    }

    @Override
    public void changed(OptionSide side, int option, boolean inForce) {
        if (side == LOCAL && inForce) {
            begin(option);
        } else if (side == LOCAL && option == NEW_ENVIRON) {
            releaseType();
        }
        reframe();
    }

    private void begin(int option) {
        switch (option) {
            case STARTTLS -> line.out.subnegotiation(STARTTLS, FOLLOWS);
            case WINDOW_SIZE ->
                line.out.subnegotiation(
                        WINDOW_SIZE, Bytes.of(0, DisplayConfig.DEFAULT_COLS, 0, DisplayConfig.DEFAULT_ROWS));
            case TN3270E -> negotiation.restart();
            case NEW_ENVIRON -> environmentTold = false;
            default -> {}
        }
    }

    /** RFC 1576: BINARY and EOR in both directions make records; TN3270E implies them (RFC 2355 6). */
    private void reframe() {
        Framing next = Framing.TEXT;
        if (options.inForce(LOCAL, TN3270E)) {
            next = Framing.ENHANCED;
        } else if (bothWays(BINARY) && bothWays(END_OF_RECORD)) {
            next = Framing.CLASSIC;
        }
        if (next == line.framing()) {
            return;
        }
        line.framing(next);
        if (next == Framing.CLASSIC) {
            line.display.mode(ScreenMode.DISPLAY_3270);
            agreement.tell();
        } else {
            line.display.unbind();
        }
    }

    private boolean bothWays(int option) {
        return options.inForce(LOCAL, option) && options.inForce(REMOTE, option);
    }

    @Override
    public void refused(OptionSide side, int option, boolean byPeer) {
        String why = byPeer ? "the host does not want it" : "this terminal does not have it";
        agreement.refused(byPeer, (side == LOCAL ? "our " : "the host's ") + TelnetOption.nameOf(option), why);
    }

    @Override
    public void timingMark() {
        line.listener.timingMark();
    }

    @Override
    public void send(Tn3270eMessage message) {
        if (message instanceof Tn3270eMessage.DeviceTypeRequest) {
            // The host starts over: there is no session any more.
            line.framing(Framing.ENHANCED);
            line.display.unbind();
        }
        line.out.subnegotiation(TN3270E, message.encode());
    }

    @Override
    public void rejected(Tn3270eMessage.DeviceTypeRequest request, RejectReason reason) {
        String what = request.lu().isEmpty() ? request.type() : "LU " + request.lu();
        agreement.refused(true, what, reason.label() + ": " + reason.meaning());
    }

    @Override
    public void ready(Negotiation.Ready ready) {
        line.ready(ready.functions());
        agreement.device(ready);
        if (!line.has(Tn3270eFunction.BIND_IMAGE)) {
            line.display.mode(ScreenMode.DISPLAY_3270);
        }
        agreement.tell();
    }

    @Override
    public void givenUp(Negotiation.GivenUp givenUp) {
        agreement.refused(givenUp.code() == ProtocolError.DEVICE_REFUSED, "TN3270E", givenUp.detail());
        failedHandshakes++;
        options.allow(LOCAL, TN3270E, failedHandshakes < MAX_HANDSHAKES);
        options.disable(LOCAL, TN3270E);
    }

    @Override
    public void ignored(CodedException why) {
        line.diagnosed(why.code(), 0, why.detail());
    }
}
