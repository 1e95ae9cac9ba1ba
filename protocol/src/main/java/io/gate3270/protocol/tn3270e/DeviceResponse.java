package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.telnet.TelnetWriter;

/**
 * The terminal's answer to one record (RFC 2355 10.4): a record of type RESPONSE with one byte of data.
 *
 * @param positive whether the record was executed
 * @param sequence that of the record which is answered
 * @param code {@link #DEVICE_END} if positive, otherwise what went wrong
 */
public record DeviceResponse(boolean positive, int sequence, int code) {
    /** Positive: done. */
    public static final int DEVICE_END = 0x00;
    /** Negative: the command is not valid. */
    public static final int COMMAND_REJECT = 0x00;
    /** Negative: somebody must do something at the device. */
    public static final int INTERVENTION_REQUIRED = 0x01;
    /** Negative: an order or an address is not valid. */
    public static final int OPERATION_CHECK = 0x02;
    /** Negative: a part of the device is gone. */
    public static final int COMPONENT_DISCONNECTED = 0x03;

    /** Reads a whole record of type RESPONSE, header included. */
    public static DeviceResponse decode(byte[] record, int from, int to) {
        Header header = Header.decode(record, from, to);
        if (header.type() != DataType.RESPONSE || header.response() > Header.NEGATIVE_RESPONSE) {
            throw new CodedException(
                    ProtocolError.HEADER_MALFORMED,
                    "header of a response is " + header + " (expected: RESPONSE, flag 00 or 01)");
        }
        int code = to - from > Header.LENGTH ? record[from + Header.LENGTH] & 0xFF : DEVICE_END;
        return new DeviceResponse(header.response() == Header.POSITIVE_RESPONSE, header.sequence(), code);
    }

    /** Writes the record, its end included. */
    public void encode(TelnetWriter out) {
        write(out, positive, sequence, code);
    }

    /** Writes the record without making one. */
    public static void write(TelnetWriter out, boolean positive, int sequence, int code) {
        int flag = positive ? Header.POSITIVE_RESPONSE : Header.NEGATIVE_RESPONSE;
        Header.write(out, DataType.RESPONSE, 0, flag, sequence);
        out.data(code).endOfRecord();
    }
}
