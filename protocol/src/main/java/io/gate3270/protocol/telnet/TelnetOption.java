package io.gate3270.protocol.telnet;

/** The telnet options that matter to 3270 connections, by number. */
public final class TelnetOption {
    /** All eight bits are data (RFC 856). */
    public static final int BINARY = 0;
    /** The other end shows what is typed (RFC 857). */
    public static final int ECHO = 1;
    /** No GA after each turn (RFC 858). */
    public static final int SUPPRESS_GO_AHEAD = 3;
    /** A mark that is answered when everything before it is done (RFC 860). */
    public static final int TIMING_MARK = 6;
    /** What kind of terminal this is (RFC 1091). */
    public static final int TERMINAL_TYPE = 24;
    /** Records end with IAC EOR (RFC 885). */
    public static final int END_OF_RECORD = 25;
    /** The size of the window (RFC 1073). */
    public static final int WINDOW_SIZE = 31;
    /** Named values of the client (RFC 1572). */
    public static final int NEW_ENVIRON = 39;
    /** TN3270 Enhancements (RFC 2355). */
    public static final int TN3270E = 40;
    /** TLS on this connection (draft-altman-telnet-starttls). */
    public static final int STARTTLS = 46;

    private TelnetOption() {}

    /** The usual name, or {@code option n}. */
    public static String nameOf(int option) {
        return switch (option) {
            case BINARY -> "BINARY";
            case ECHO -> "ECHO";
            case SUPPRESS_GO_AHEAD -> "SGA";
            case TIMING_MARK -> "TIMING-MARK";
            case TERMINAL_TYPE -> "TTYPE";
            case END_OF_RECORD -> "EOR";
            case WINDOW_SIZE -> "NAWS";
            case NEW_ENVIRON -> "NEW-ENVIRON";
            case TN3270E -> "TN3270E";
            case STARTTLS -> "STARTTLS";
            default -> "option " + option;
        };
    }
}
