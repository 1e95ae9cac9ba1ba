package io.gate3270.protocol.trace;

import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.trace.TraceEvent.Kind;
import java.util.BitSet;

/** Which telnet options are in force, as far as the trace shows: offered with WILL by the one, asked for with DO by the other. */
final class OptionLedger {
    private static final int OPTIONS = 256;

    private final BitSet hostWill = new BitSet(OPTIONS);
    private final BitSet hostDo = new BitSet(OPTIONS);
    private final BitSet terminalWill = new BitSet(OPTIONS);
    private final BitSet terminalDo = new BitSet(OPTIONS);
    private boolean negotiated;

    /** Somebody said WILL, WONT, DO or DONT. */
    void heard(Kind from, int verb, int option) {
        negotiated = true;
        boolean host = from == Kind.RECEIVED;
        boolean offer = verb == TelnetCommand.WILL || verb == TelnetCommand.WONT;
        BitSet own = host ? hostWill : terminalWill;
        BitSet other = host ? hostDo : terminalDo;
        (offer ? own : other).set(option, verb == TelnetCommand.WILL || verb == TelnetCommand.DO);
    }

    /** True if records of this direction have TN3270E headers; {@code first} is the first byte of one, if nothing was negotiated. */
    boolean headers(int first) {
        // A trace may start in the middle: no command and no AID is 00, and most headers begin with it.
        return negotiated ? terminalWill.get(TelnetOption.TN3270E) && hostDo.get(TelnetOption.TN3270E) : first == 0;
    }

    /** True if data of this direction is cut into records. */
    boolean records(Kind from) {
        boolean enhanced = headers(-1);
        BitSet will = from == Kind.RECEIVED ? hostWill : terminalWill;
        BitSet wanted = from == Kind.RECEIVED ? terminalDo : hostDo;
        return enhanced || (will.get(TelnetOption.END_OF_RECORD) && wanted.get(TelnetOption.END_OF_RECORD));
    }

    /** True if nothing was negotiated since the trace began. */
    boolean unknown() {
        return !negotiated;
    }

    /** True if the host shows what is typed, or does not: the terminal does not show it itself. */
    boolean hostEchoes() {
        return hostWill.get(TelnetOption.ECHO) && terminalDo.get(TelnetOption.ECHO);
    }
}
