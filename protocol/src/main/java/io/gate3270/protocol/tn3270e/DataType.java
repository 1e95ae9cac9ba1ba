package io.gate3270.protocol.tn3270e;

import org.jspecify.annotations.Nullable;

/** What a record carries, the first byte of its header (RFC 2355 8.1.1; BID: draft-ietf-tn3270e-extensions). */
public enum DataType {
    /** A 3270 data stream. */
    DATA_3270(0x00, "3270-DATA"),
    /** SNA character stream, for printers. */
    SCS_DATA(0x01, "SCS-DATA"),
    /** A positive or negative answer to a record. */
    RESPONSE(0x02, "RESPONSE"),
    /** The BIND of a session that begins. */
    BIND_IMAGE(0x03, "BIND-IMAGE"),
    /** The end of a session, with the reason. */
    UNBIND(0x04, "UNBIND"),
    /** ASCII text of a Network Virtual Terminal. */
    NVT_DATA(0x05, "NVT-DATA"),
    /** A request about the device, such as ERR-COND-CLEARED. */
    REQUEST(0x06, "REQUEST"),
    /** Plain EBCDIC text to and from the SSCP. */
    SSCP_LU_DATA(0x07, "SSCP-LU-DATA"),
    /** The end of a print job. */
    PRINT_EOJ(0x08, "PRINT-EOJ"),
    /** The host asks for the turn to send. */
    BID(0x09, "BID");

    private static final @Nullable DataType[] BY_CODE = values();

    private final int code;
    private final String label;

    DataType(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The data type with this code, or null if there is none. */
    public static @Nullable DataType of(int code) {
        return code < BY_CODE.length ? BY_CODE[code] : null;
    }

    /** The byte on the wire. */
    public int code() {
        return code;
    }

    /** What the RFC calls it. */
    public String label() {
        return label;
    }
}
