package io.gate3270.protocol.tn3270e;

/** Why a session ended (RFC 2355 10.3; SNA Formats, UNBIND). */
public enum UnbindReason {
    /** The application ended the session as usual. */
    NORMAL(0x01, "normal end of session"),
    /** Another BIND follows. */
    BIND_FORTHCOMING(0x02, "a new BIND follows"),
    /** The virtual route is not working. */
    ROUTE_INOPERATIVE(0x07, "the virtual route is inoperative"),
    /** The virtual route was taken down. */
    ROUTE_DEACTIVATED(0x08, "the virtual route was deactivated"),
    /** The LU was taken down by force. */
    FORCED(0x09, "hierarchical reset: forced deactivation of the LU"),
    /** The LU was taken down. */
    LU_DEACTIVATED(0x0A, "hierarchical reset: the LU was deactivated"),
    /** The route is gone for good. */
    ROUTE_FORCED(0x0B, "the virtual route was deactivated by force"),
    /** The LU failed. */
    LU_FAILURE(0x0C, "the LU failed beyond recovery"),
    /** The LU failed and may come back. */
    LU_RECOVERABLE(0x0E, "the LU failed and may recover"),
    /** Something was wrong while the session was cleaned up. */
    CLEANUP(0x0F, "cleanup after a failure"),
    /** A sense code says why. */
    SENSE(0xFE, "session failure with sense code"),
    /** Any other code, or none. */
    OTHER(-1, "unknown reason");

    private final int code;
    private final String meaning;

    UnbindReason(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The reason in the data of an UNBIND record; {@link #OTHER} if it has none that we know. */
    public static UnbindReason decode(byte[] data, int from, int to) {
        for (UnbindReason reason : values()) {
            if (from < to && reason.code == (data[from] & 0xFF)) {
                return reason;
            }
        }
        return OTHER;
    }

    /** The byte on the wire; -1 for {@link #OTHER}. */
    public int code() {
        return code;
    }

    /** The reason in words. */
    public String meaning() {
        return meaning;
    }
}
