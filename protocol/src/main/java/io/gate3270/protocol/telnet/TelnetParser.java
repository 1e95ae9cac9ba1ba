package io.gate3270.protocol.telnet;

import static io.gate3270.protocol.error.ProtocolError.TELNET_LIMIT;
import static io.gate3270.protocol.error.ProtocolError.TELNET_MALFORMED;
import static io.gate3270.protocol.telnet.TelnetCommand.DO;
import static io.gate3270.protocol.telnet.TelnetCommand.DONT;
import static io.gate3270.protocol.telnet.TelnetCommand.EOR;
import static io.gate3270.protocol.telnet.TelnetCommand.IAC;
import static io.gate3270.protocol.telnet.TelnetCommand.SB;
import static io.gate3270.protocol.telnet.TelnetCommand.SE;
import static io.gate3270.protocol.telnet.TelnetCommand.WILL;
import static io.gate3270.protocol.telnet.TelnetCommand.WONT;

import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ProtocolError;
import java.util.Arrays;

/**
 * Hears a telnet stream incrementally: any split of the input gives the same calls, apart from where data runs are cut.
 *
 * <p>Allocates nothing, but for a diagnosis and the first long subnegotiation. Belongs to one thread.
 */
public final class TelnetParser {
    private static final int FIRST_ROOM = 64;

    private enum State {
        DATA,
        COMMAND,
        OPTION,
        SUB_OPTION,
        SUB,
        SUB_COMMAND
    }

    private final TelnetListener listener;
    private final int maxSubnegotiation;
    private State state = State.DATA;
    private int verb;
    private int subOption;
    private byte[] sub;
    private int subLength;
    private boolean subTooLong;
    private boolean stopped;
    /** Stream offset of index 0 of the array that is being fed. */
    private long origin;

    /** Index in that array of the element that is being heard. */
    private int index;

    /** A parser at the start of a stream. */
    public TelnetParser(TelnetLimits limits, TelnetListener listener) {
        this.listener = listener;
        maxSubnegotiation = limits.maxSubnegotiation();
        sub = new byte[Math.min(FIRST_ROOM, maxSubnegotiation)];
    }

    /**
     * Hears {@code bytes[from..to)}.
     *
     * @return the index of the first byte that was not heard: {@code to}, unless the listener called {@link #stop()}
     */
    public int feed(byte[] bytes, int from, int to) {
        long start = offset();
        origin = start - from;
        stopped = false;
        int at = from;
        while (at < to && !stopped) {
            index = at;
            at = state == State.DATA ? run(bytes, at, at, to) : step(bytes, at, to);
        }
        index = at;
        return at;
    }

    /** Makes the {@link #feed} that is under way return after the present element: what follows is not telnet, but TLS. */
    public void stop() {
        stopped = true;
    }

    /** Forgets a half-heard element, as at the start of a stream; the stream offset goes on. */
    public void reset() {
        state = State.DATA;
        subLength = 0;
        subTooLong = false;
    }

    /** 0-based offset in the stream of the element being heard, or of the next byte between two calls. */
    public long offset() {
        return origin + index;
    }

    /** True between two elements: nothing is half heard. */
    public boolean atRest() {
        return state == State.DATA;
    }

    /** Passes on {@code bytes[from..next IAC)} in one call; {@code scanFrom} skips a byte that is known to be data. */
    private int run(byte[] bytes, int from, int scanFrom, int to) {
        int iac = IacScan.find(bytes, scanFrom, to);
        if (from < iac) {
            listener.data(bytes, from, iac);
        }
        if (iac == to) {
            return to;
        }
        state = State.COMMAND;
        return iac + 1;
    }

    private int step(byte[] bytes, int at, int to) {
        int octet = bytes[at] & 0xFF;
        switch (state) {
            case COMMAND -> {
                if (octet == IAC) {
                    state = State.DATA;
                    return run(bytes, at, at + 1, to);
                }
                command(octet);
            }
            case OPTION -> {
                state = State.DATA;
                listener.option(verb, octet);
            }
            case SUB_OPTION -> {
                subOption = octet;
                subLength = 0;
                subTooLong = false;
                state = State.SUB;
            }
            case SUB -> {
                return keepRun(bytes, at, to);
            }
            case SUB_COMMAND -> subCommand(octet);
            case DATA -> throw new AssertionError("data is heard in runs");
        }
        return at + 1;
    }

    private void command(int octet) {
        state = State.DATA;
        switch (octet) {
            case EOR -> listener.endOfRecord();
            case WILL, WONT, DO, DONT -> {
                verb = octet;
                state = State.OPTION;
            }
            case SB -> state = State.SUB_OPTION;
            case SE -> malformed(TELNET_MALFORMED, "SE without SB");
            default -> {
                if (octet < EOR) {
                    malformed(
                            TELNET_MALFORMED, String.format("IAC %02x (expected: a telnet command, ef to ff)", octet));
                } else {
                    listener.command(octet);
                }
            }
        }
    }

    private int keepRun(byte[] bytes, int from, int to) {
        int iac = IacScan.find(bytes, from, to);
        // The place of a subnegotiation that is too long is its first byte too many, however the stream is cut.
        index = Math.min(iac, from + maxSubnegotiation - subLength);
        keep(bytes, from, iac);
        if (iac == to) {
            return to;
        }
        state = State.SUB_COMMAND;
        return iac + 1;
    }

    private void subCommand(int octet) {
        switch (octet) {
            case IAC -> {
                keep(IacScan.ONE_IAC, 0, 1);
                state = State.SUB;
            }
            case SE -> {
                state = State.DATA;
                if (!subTooLong) {
                    listener.subnegotiation(subOption, sub, 0, subLength);
                }
            }
            default -> {
                malformed(
                        TELNET_MALFORMED,
                        "IAC " + TelnetCommand.nameOf(octet) + " inside a subnegotiation of "
                                + TelnetOption.nameOf(subOption) + " (expected: IAC SE)");
                state = State.DATA;
                if (octet >= EOR) {
                    command(octet);
                }
            }
        }
    }

    private void keep(byte[] bytes, int from, int to) {
        int count = Math.min(to - from, maxSubnegotiation - subLength);
        if (count < to - from && !subTooLong) {
            subTooLong = true;
            malformed(
                    TELNET_LIMIT,
                    "subnegotiation of " + TelnetOption.nameOf(subOption) + " exceeds " + maxSubnegotiation
                            + " bytes (maxSubnegotiation)");
        }
        if (sub.length - subLength < count) {
            sub = Arrays.copyOf(sub, Math.min(maxSubnegotiation, Math.max(sub.length * 2, subLength + count)));
        }
        System.arraycopy(bytes, from, sub, subLength, count);
        subLength += count;
    }

    private void malformed(ProtocolError code, String detail) {
        listener.malformed(new Diagnosis(code, (int) Math.min(offset(), Integer.MAX_VALUE), detail));
    }
}
