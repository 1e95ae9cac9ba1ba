package io.gate3270.protocol.hostside;

import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.util.EnumSet;

/**
 * What a host offers.
 *
 * @param tn3270e whether TN3270E is offered; otherwise every terminal is a classic one
 * @param functions the TN3270E functions that the host agrees to
 * @param startTls whether TLS is offered on a connection that began without
 * @param limits how much a terminal may make us keep
 */
public record HostConfig(boolean tn3270e, FunctionSet functions, StartTls startTls, TelnetLimits limits) {
    /** What becomes of a terminal that could have TLS. */
    public enum StartTls {
        /** It is not offered. */
        OFF,
        /** It is offered, and a terminal that refuses it goes on in the clear. */
        OFFERED,
        /** A terminal that refuses it is refused. */
        REQUIRED
    }

    /** TN3270E with all functions of displays but contention resolution, which few terminals know; no STARTTLS. */
    public static final HostConfig DEFAULT = new HostConfig(
            true,
            FunctionSet.of(EnumSet.of(Tn3270eFunction.BIND_IMAGE, Tn3270eFunction.RESPONSES, Tn3270eFunction.SYSREQ)),
            StartTls.OFF,
            TelnetLimits.DEFAULT);

    /** The same without TN3270E. */
    public HostConfig classic() {
        return new HostConfig(false, functions, startTls, limits);
    }

    /** The same with these functions. */
    public HostConfig withFunctions(FunctionSet other) {
        return new HostConfig(tn3270e, other, startTls, limits);
    }

    /** The same with this attitude to TLS. */
    public HostConfig withStartTls(StartTls other) {
        return new HostConfig(tn3270e, functions, other, limits);
    }
}
