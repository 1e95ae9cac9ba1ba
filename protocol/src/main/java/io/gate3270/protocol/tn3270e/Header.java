package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.TelnetWriter;

/**
 * The five bytes before each record (RFC 2355 8.1): data type, request flag, response flag, sequence number, high byte first.
 *
 * <p>As a value for traces, tests and the host side; the static accessors read the same bytes in place, without allocation.
 *
 * @param type what the record carries
 * @param request {@link #SEND_DATA}, {@link #KEYBOARD_RESTORE} and {@link #SIGNAL}, if contention resolution is in force
 * @param response one of the response flags; what they mean depends on the data type
 * @param sequence 0 to 65535
 */
public record Header(DataType type, int request, int response, int sequence) {
    /** Bytes of a header. */
    public static final int LENGTH = 5;

    /** Request flag of REQUEST: the device is ready again. */
    public static final int ERR_COND_CLEARED = 0x00;
    /** Request flag bit: the terminal has the turn after this record. */
    public static final int SEND_DATA = 0x01;
    /** Request flag bit: the keyboard may be restored. */
    public static final int KEYBOARD_RESTORE = 0x02;
    /** Request flag bit: the host wants the turn. */
    public static final int SIGNAL = 0x04;

    /** Response flag: no answer is wanted. */
    public static final int NO_RESPONSE = 0x00;
    /** Response flag: an answer is wanted if the record fails. */
    public static final int ERROR_RESPONSE = 0x01;
    /** Response flag: an answer is wanted. */
    public static final int ALWAYS_RESPONSE = 0x02;

    /** Response flag of RESPONSE: the record was executed. */
    public static final int POSITIVE_RESPONSE = 0x00;
    /** Response flag of RESPONSE: the record failed, the data byte says how. */
    public static final int NEGATIVE_RESPONSE = 0x01;

    /** Reads a header at the start of {@code record[from..to)}. */
    public static Header decode(byte[] record, int from, int to) {
        if (to - from < LENGTH) {
            throw new CodedException(
                    ProtocolError.HEADER_MALFORMED,
                    "record of " + (to - from) + " bytes has no TN3270E header (expected: " + LENGTH
                            + " bytes or more)");
        }
        DataType type = DataType.of(record[from] & 0xFF);
        if (type == null) {
            throw new CodedException(
                    ProtocolError.HEADER_MALFORMED,
                    String.format("data type %02x is unknown (expected: 00 to 09)", record[from]));
        }
        return new Header(type, request(record, from), response(record, from), sequence(record, from));
    }

    /** The request flag of the header at {@code from}. */
    public static int request(byte[] record, int from) {
        return record[from + 1] & 0xFF;
    }

    /** The response flag of the header at {@code from}. */
    public static int response(byte[] record, int from) {
        return record[from + 2] & 0xFF;
    }

    /** The sequence number of the header at {@code from}. */
    public static int sequence(byte[] record, int from) {
        return (record[from + 3] & 0xFF) << 8 | (record[from + 4] & 0xFF);
    }

    /** Writes this header. */
    public void encode(TelnetWriter out) {
        write(out, type, request, response, sequence);
    }

    /** Writes a header without making one. */
    public static void write(TelnetWriter out, DataType type, int request, int response, int sequence) {
        out.data(type.code()).data(request).data(response).data(sequence >> 8).data(sequence);
    }
}
