package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.OptionNegotiation;
import io.gate3270.protocol.telnet.OptionSide;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.tn3270e.FunctionSet;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The host's end of classic TN3270 (RFC 1576, RFC 1646): a terminal type, {@code TYPE@LU} for one that wants an LU, and then BINARY
 * and EOR both ways.
 *
 * <p>A terminal whose type or LU does not suit is asked again, and tells the next name of its list; the last one twice means that it
 * has no more (RFC 1091).
 */
final class ClassicNegotiation {
    private static final int IS = 0;
    private static final int SEND = 1;
    private static final int MAX_NAME = 64;
    private static final int MAX_ANSWERS = 64;
    private static final int[] FRAMING = {TelnetOption.END_OF_RECORD, TelnetOption.BINARY};

    private final HostWire wire;
    private final OptionNegotiation options;
    private final HostListener listener;
    private String lastAnswer = "";
    private int answers;
    private @Nullable TerminalDescription terminal;
    private boolean told;

    ClassicNegotiation(HostWire wire, OptionNegotiation options, HostListener listener) {
        this.wire = wire;
        this.options = options;
        this.listener = listener;
    }

    /** The terminal agreed to tell its type. */
    void ask() {
        wire.out().subnegotiation(TelnetOption.TERMINAL_TYPE, Bytes.of(SEND));
    }

    /**
     * Hears what came between SB TTYPE and SE.
     *
     * @return a description without 3270 if the terminal turned out to be none; null if there is more to negotiate
     * @throws CodedException {@link ProtocolError#DEVICE_REFUSED} if all names were refused
     */
    @Nullable
    TerminalDescription answered(byte[] body, int from, int to) {
        if (terminal != null || from == to || body[from] != IS) {
            return null;
        }
        String answer = new String(body, from + 1, Math.min(to - from - 1, MAX_NAME), StandardCharsets.US_ASCII)
                .toUpperCase(Locale.ROOT);
        boolean last = answer.equals(lastAnswer) || ++answers == MAX_ANSWERS;
        lastAnswer = answer;
        int at = answer.indexOf('@');
        String type = at < 0 ? answer : answer.substring(0, at);
        DeviceModel device = DeviceModel.named(type);
        if (device != null) {
            device(type, device, at < 0 ? "" : answer.substring(at + 1), last);
        } else if (last) {
            return TerminalDescription.nvt(type);
        } else {
            ask();
        }
        return null;
    }

    /** What the terminal is; null until that is known. */
    @Nullable
    TerminalDescription terminal() {
        return terminal;
    }

    /** What the terminal is, once, as soon as that is known and records can be framed in both directions; null otherwise. */
    @Nullable
    TerminalDescription complete() {
        if (told || terminal == null || !framed()) {
            return null;
        }
        told = true;
        return terminal;
    }

    private boolean framed() {
        for (int option : FRAMING) {
            if (!options.inForce(OptionSide.LOCAL, option) || !options.inForce(OptionSide.REMOTE, option)) {
                return false;
            }
        }
        return true;
    }

    private void device(String type, DeviceModel device, String lu, boolean last) {
        LuDecision decision = listener.assign(new LuRequest(type, lu, false, false));
        if (decision instanceof LuDecision.Granted granted) {
            terminal = TerminalDescription.of(
                    TerminalDescription.Mode.TN3270, type, device, granted.lu(), FunctionSet.NONE);
            for (int option : FRAMING) {
                options.enable(OptionSide.REMOTE, option);
                options.enable(OptionSide.LOCAL, option);
            }
        } else if (last) {
            throw new CodedException(
                    ProtocolError.DEVICE_REFUSED,
                    "no LU for " + lastAnswer + ": "
                            + ((LuDecision.Rejected) decision).reason().meaning());
        } else {
            ask();
        }
    }
}
