package io.gate3270.protocol.hostside;

import static io.gate3270.protocol.telnet.OptionSide.REMOTE;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.OptionListener;
import io.gate3270.protocol.telnet.OptionNegotiation;
import io.gate3270.protocol.telnet.OptionSide;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language that both ends speak.
 *
 * <pre>
 *   DO STARTTLS ──► FOLLOWS both ways ──► TLS, and once more from the start
 *        │ WONT, or not offered
 *        ▼
 *   DO TN3270E ──► device ──► functions ──► ready
 *        │ WONT, given up, or dropped later
 *        ▼
 *   DO TTYPE ──► type and LU ──► BINARY, EOR both ways ──► ready
 *        │ WONT, or no 3270 device
 *        ▼
 *   NVT ──► ready
 * </pre>
 */
final class HostNegotiation implements OptionListener {
    private static final int FOLLOWS = 1;

    /** What comes of it. */
    interface Outcome {
        /** A common language was found, for the first time or anew. */
        void ready(TerminalDescription terminal);

        /** TLS begins with the next byte. */
        void startTls();

        /** The terminal has done everything before the mark. */
        void timingMark();

        /** A message that changed nothing. */
        void ignored(CodedException why);

        /** There is no common language. */
        void failed(CodedException why);
    }

    private final HostConfig config;
    private final HostWire wire;
    private final HostListener listener;
    private final Outcome outcome;
    private final OptionNegotiation options = new OptionNegotiation(this);
    private ClassicNegotiation classic;
    private @Nullable DeviceNegotiation device;
    private boolean classicOnly;
    private boolean secure;

    HostNegotiation(HostConfig config, HostWire wire, HostListener listener, Outcome outcome) {
        this.config = config;
        this.wire = wire;
        this.listener = listener;
        this.outcome = outcome;
        classic = new ClassicNegotiation(wire, options, listener);
        for (OptionSide side : OptionSide.values()) {
            options.allow(side, TelnetOption.BINARY, true)
                    .allow(side, TelnetOption.END_OF_RECORD, true)
                    .allow(side, TelnetOption.SUPPRESS_GO_AHEAD, true);
        }
    }

    /** Says the first word. */
    void begin(boolean overTls) {
        secure |= overTls;
        device = null;
        classicOnly = !config.tn3270e();
        classic = new ClassicNegotiation(wire, options, listener);
        options.reset();
        if (config.startTls() != HostConfig.StartTls.OFF && !secure) {
            options.enable(REMOTE, TelnetOption.STARTTLS);
        } else {
            offerDevice();
        }
    }

    /** Leaves TN3270E; the terminal is asked for its type instead. */
    void dropTn3270e() {
        options.disable(REMOTE, TelnetOption.TN3270E);
    }

    /** Asks the terminal to say when it has done everything so far. */
    void requestTimingMark() {
        options.requestTimingMark();
    }

    /** Hears WILL, WONT, DO or DONT. */
    void option(int verb, int option) {
        options.received(verb, option);
    }

    /** Hears a subnegotiation. */
    void subnegotiation(int option, byte[] body, int from, int to) {
        try {
            switch (option) {
                case TelnetOption.STARTTLS -> follows(body, from, to);
                case TelnetOption.TN3270E -> tn3270e(Tn3270eMessage.decode(body, from, to));
                case TelnetOption.TERMINAL_TYPE -> terminalType(body, from, to);
                default -> {}
            }
        } catch (CodedException e) {
            if (e.code() == ProtocolError.DEVICE_REFUSED) {
                outcome.failed(e);
            } else {
                outcome.ignored(e);
            }
        }
    }

    @Override
    public void send(int verb, int option) {
        wire.out().option(verb, option);
    }

    @Override
    public void changed(OptionSide side, int option, boolean inForce) {
        if (side == REMOTE && inForce) {
            agreed(option);
        } else if (side == REMOTE && option == TelnetOption.TN3270E) {
            offerClassic();
        }
        if (inForce && (option == TelnetOption.BINARY || option == TelnetOption.END_OF_RECORD)) {
            framed();
        }
    }

    @Override
    public void refused(OptionSide side, int option, boolean byPeer) {
        if (!byPeer) {
            return;
        }
        switch (option) {
            case TelnetOption.STARTTLS -> withoutTls();
            case TelnetOption.TN3270E -> offerClassic();
            case TelnetOption.TERMINAL_TYPE -> outcome.ready(TerminalDescription.nvt(""));
            case TelnetOption.BINARY, TelnetOption.END_OF_RECORD -> {
                TerminalDescription terminal = classic.terminal();
                outcome.ready(TerminalDescription.nvt(terminal == null ? "" : terminal.deviceType()));
            }
            default -> {}
        }
    }

    @Override
    public void timingMark() {
        outcome.timingMark();
    }

    private void agreed(int option) {
        switch (option) {
            case TelnetOption.STARTTLS -> wire.out().subnegotiation(TelnetOption.STARTTLS, Bytes.of(FOLLOWS));
            case TelnetOption.TN3270E -> {
                device = new DeviceNegotiation.AwaitingDevice(
                        new DeviceNegotiation.Offer(config.functions(), listener::assign), 0);
                say(new Tn3270eMessage.DeviceTypeSend());
            }
            case TelnetOption.TERMINAL_TYPE -> classic.ask();
            default -> {}
        }
    }

    private void follows(byte[] body, int from, int to) {
        if (to - from == 1 && body[from] == FOLLOWS && options.inForce(REMOTE, TelnetOption.STARTTLS)) {
            outcome.startTls();
        }
    }

    private void withoutTls() {
        if (config.startTls() == HostConfig.StartTls.REQUIRED) {
            outcome.failed(new CodedException(
                    ProtocolError.DEVICE_REFUSED, "the terminal refused STARTTLS, which is required here"));
        } else {
            offerDevice();
        }
    }

    private void offerDevice() {
        if (classicOnly) {
            offerClassic();
        } else {
            options.enable(REMOTE, TelnetOption.TN3270E);
        }
    }

    private void offerClassic() {
        classicOnly = true;
        device = null;
        classic = new ClassicNegotiation(wire, options, listener);
        if (options.inForce(REMOTE, TelnetOption.TERMINAL_TYPE)) {
            classic.ask();
        } else {
            options.enable(REMOTE, TelnetOption.TERMINAL_TYPE);
        }
    }

    private void tn3270e(Tn3270eMessage message) {
        DeviceNegotiation before = device;
        if (before == null) {
            return;
        }
        DeviceNegotiation.Step step = message.move(before);
        device = step.next();
        step.answers().forEach(this::say);
        if (step.next() instanceof DeviceNegotiation.Ready ready) {
            outcome.ready(TerminalDescription.of(
                    TerminalDescription.Mode.TN3270E,
                    ready.device().type(),
                    ready.device().model(),
                    ready.device().lu(),
                    ready.functions()));
        } else if (step.next() instanceof DeviceNegotiation.GivenUp givenUp) {
            outcome.ignored(new CodedException(ProtocolError.FUNCTIONS_DISAGREE, givenUp.why()));
            dropTn3270e();
        }
    }

    private void say(Tn3270eMessage message) {
        wire.out().subnegotiation(TelnetOption.TN3270E, message.encode());
    }

    private void terminalType(byte[] body, int from, int to) {
        TerminalDescription nvt = classic.answered(body, from, to);
        if (nvt != null) {
            outcome.ready(nvt);
        }
        framed();
    }

    /** The last of the four options to come into force makes classic mode complete. */
    private void framed() {
        TerminalDescription terminal = classic.complete();
        if (terminal != null) {
            outcome.ready(terminal);
        }
    }
}
