package io.gate3270.protocol.hostside;

import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;

/**
 * The terminal at the other end, as far as negotiation tells.
 *
 * @param mode in which language it is spoken to
 * @param deviceType the name it gave; empty for an NVT that gave none
 * @param lu the LU it is; empty if it has no name
 * @param model 2 to 5; 0 for IBM-DYNAMIC and NVTs
 * @param extended whether it takes the extended data stream, and so answers a Query
 * @param rows of the alternate size; 24 where only a Query can tell
 * @param cols of the alternate size; 80 where only a Query can tell
 * @param functions the TN3270E functions in force; none in other modes
 */
public record TerminalDescription(
        Mode mode,
        String deviceType,
        String lu,
        int model,
        boolean extended,
        int rows,
        int cols,
        FunctionSet functions) {
    /** The three ways to be connected. */
    public enum Mode {
        /** RFC 2355. */
        TN3270E,
        /** RFC 1576. */
        TN3270,
        /** No 3270 at all: lines of text. */
        NVT
    }

    static TerminalDescription of(Mode mode, String deviceType, DeviceModel device, String lu, FunctionSet functions) {
        return new TerminalDescription(
                mode, deviceType, lu, device.model(), device.extended(), device.rows(), device.cols(), functions);
    }

    static TerminalDescription nvt(String deviceType) {
        return new TerminalDescription(Mode.NVT, deviceType, "", 0, false, 24, 80, FunctionSet.NONE);
    }

    /** The same with the alternate size that its Query Reply told, if it told one. */
    public TerminalDescription sized(TerminalTraits traits) {
        return traits.rows() == 0
                ? this
                : new TerminalDescription(
                        mode, deviceType, lu, model, extended, traits.rows(), traits.cols(), functions);
    }

    /** True if this function was agreed on. */
    public boolean has(Tn3270eFunction function) {
        return functions.contains(function);
    }
}
