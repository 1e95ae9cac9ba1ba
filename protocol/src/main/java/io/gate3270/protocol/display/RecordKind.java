package io.gate3270.protocol.display;

/** In which language a record to the host is. */
public enum RecordKind {
    /** 3270 data stream: an AID and what belongs to it. */
    DATA_3270,
    /** A line of EBCDIC text for the control point. */
    SSCP_LU,
    /** ASCII text for a telnet server. */
    NVT
}
