package io.gate3270.protocol.telnet;

/**
 * How much a peer may make us keep, by name.
 *
 * @param maxSubnegotiation bytes between SB and SE, without the option and with IAC IAC counted once; the rest is dropped
 * @param maxRecord bytes of one record before IAC EOR, IAC IAC counted once; longer records are dropped whole
 */
public record TelnetLimits(int maxSubnegotiation, int maxRecord) {
    /** A page of subnegotiation, and records four times as long as the largest 16-bit screen. */
    public static final TelnetLimits DEFAULT = new TelnetLimits(4_096, 262_144);

    /** Both limits must be positive. */
    public TelnetLimits {
        if (maxSubnegotiation < 1 || maxRecord < 1) {
            throw new IllegalArgumentException("limits are maxSubnegotiation=" + maxSubnegotiation + " maxRecord="
                    + maxRecord + " (expected: 1 or more)");
        }
    }
}
