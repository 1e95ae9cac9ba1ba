package io.gate3270.protocol.telnet;

/** The bytes that may follow IAC (RFC 854, RFC 885), and IAC itself. */
public final class TelnetCommand {
    /** End of record (RFC 885). */
    public static final int EOR = 0xEF;
    /** End of a subnegotiation. */
    public static final int SE = 0xF0;
    /** No operation; a keepalive. */
    public static final int NOP = 0xF1;
    /** The mark that goes with a Synch. */
    public static final int DATA_MARK = 0xF2;
    /** Break; the ATTN key of classic TN3270. */
    public static final int BREAK = 0xF3;
    /** Interrupt process; the ATTN key of TN3270E. */
    public static final int INTERRUPT = 0xF4;
    /** Abort output; the SYSREQ key of TN3270E. */
    public static final int ABORT_OUTPUT = 0xF5;
    /** Are you there? */
    public static final int ARE_YOU_THERE = 0xF6;
    /** Erase character. */
    public static final int ERASE_CHARACTER = 0xF7;
    /** Erase line. */
    public static final int ERASE_LINE = 0xF8;
    /** Go ahead. */
    public static final int GO_AHEAD = 0xF9;
    /** Start of a subnegotiation. */
    public static final int SB = 0xFA;
    /** The sender has the option in force, or offers it. */
    public static final int WILL = 0xFB;
    /** The sender does not have the option in force. */
    public static final int WONT = 0xFC;
    /** The sender asks the other end to have the option in force. */
    public static final int DO = 0xFD;
    /** The sender asks the other end not to have the option in force. */
    public static final int DONT = 0xFE;
    /** Interpret as command. */
    public static final int IAC = 0xFF;

    private static final String[] NAMES = {
        "EOR", "SE", "NOP", "DM", "BRK", "IP", "AO", "AYT", "EC", "EL", "GA", "SB", "WILL", "WONT", "DO", "DONT", "IAC"
    };

    private TelnetCommand() {}

    /** The usual short name, or two hexadecimal digits if the byte is no command of ours. */
    public static String nameOf(int command) {
        return command >= EOR && command <= IAC ? NAMES[command - EOR] : String.format("%02x", command);
    }
}
