package io.gate3270.protocol.tn3270e;

/** Why the host refused a device type or LU (RFC 2355 7.1.6). */
public enum RejectReason {
    /** The associate LU of a printer is bound to another. */
    CONN_PARTNER(0x00, "CONN-PARTNER", "the terminal that the printer belongs to is used by another client"),
    /** Somebody else has the LU. */
    DEVICE_IN_USE(0x01, "DEVICE-IN-USE", "the LU is in use"),
    /** The LU that was named to associate with does not fit. */
    INV_ASSOCIATE(0x02, "INV-ASSOCIATE", "the LU to associate with is no terminal, or has no printer"),
    /** No such LU. */
    INV_NAME(0x03, "INV-NAME", "the LU does not exist"),
    /** No such device type. */
    INV_DEVICE_TYPE(0x04, "INV-DEVICE-TYPE", "the host does not know the device type"),
    /** LU and device type do not fit together. */
    TYPE_NAME_ERROR(0x05, "TYPE-NAME-ERROR", "the LU is not of this device type"),
    /** Something else. */
    UNKNOWN_ERROR(0x06, "UNKNOWN-ERROR", "the host gave no reason"),
    /** The host cannot do what was asked. */
    UNSUPPORTED_REQ(0x07, "UNSUPPORTED-REQ", "the host does not support the request");

    private final int code;
    private final String label;
    private final String meaning;

    RejectReason(int code, String label, String meaning) {
        this.code = code;
        this.label = label;
        this.meaning = meaning;
    }

    /** The reason with this code; codes without a meaning are {@link #UNKNOWN_ERROR}. */
    public static RejectReason of(int code) {
        RejectReason[] all = values();
        return code < all.length ? all[code] : UNKNOWN_ERROR;
    }

    /** The byte on the wire. */
    public int code() {
        return code;
    }

    /** What the RFC calls it. */
    public String label() {
        return label;
    }

    /** The reason in words. */
    public String meaning() {
        return meaning;
    }
}
