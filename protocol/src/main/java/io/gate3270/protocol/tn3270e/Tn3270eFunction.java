package io.gate3270.protocol.tn3270e;

/** The functions of TN3270E that the two ends agree on (RFC 2355 7.2; draft-ietf-tn3270e-extensions), in the order of their codes. */
public enum Tn3270eFunction {
    /** BIND and UNBIND reach the terminal. */
    BIND_IMAGE(0, "BIND-IMAGE"),
    /** Printers: 3270 data stream. */
    DATA_STREAM_CTL(1, "DATA-STREAM-CTL"),
    /** Positive and negative responses. */
    RESPONSES(2, "RESPONSES"),
    /** Printers: SNA character stream. */
    SCS_CTL_CODES(3, "SCS-CTL-CODES"),
    /** The SYSREQ key works. */
    SYSREQ(4, "SYSREQ"),
    /** The host says when it is the terminal's turn. */
    CONTENTION_RESOLUTION(5, "CONTENTION-RESOLUTION");

    private final int code;
    private final String label;

    Tn3270eFunction(int code, String label) {
        this.code = code;
        this.label = label;
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
