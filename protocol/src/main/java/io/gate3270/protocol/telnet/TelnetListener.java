package io.gate3270.protocol.telnet;

import io.gate3270.protocol.error.Diagnosis;

/** Receives a telnet stream element by element, in wire order. Slices are only valid during the call. */
public interface TelnetListener {
    /** A run of data, IAC IAC already one byte; how a stream is cut into runs means nothing. */
    void data(byte[] bytes, int from, int to);

    /** IAC EOR: the data since the last one is a record. */
    void endOfRecord();

    /** A command without operand, other than EOR; see {@link TelnetCommand}. */
    void command(int command);

    /** WILL, WONT, DO or DONT with its option. */
    void option(int verb, int option);

    /** A whole subnegotiation, without the option and IAC IAC already one byte. */
    void subnegotiation(int option, byte[] bytes, int from, int to);

    /** The peer's mistake, located in the stream and survived. */
    void malformed(Diagnosis diagnosis);
}
