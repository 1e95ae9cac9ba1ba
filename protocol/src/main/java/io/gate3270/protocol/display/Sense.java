package io.gate3270.protocol.display;

/** How the execution of a record ended; a negative one is what a TN3270E response carries (RFC 2355, 10.4.1). */
public enum Sense {
    /** Executed. */
    NONE(-1),
    /** The command or structured field is not supported. */
    COMMAND_REJECT(0),
    /** The device is not ready. */
    INTERVENTION_REQUIRED(1),
    /** An order or address is not valid. */
    OPERATION_CHECK(2),
    /** The device is disconnected. */
    COMPONENT_DISCONNECTED(3);

    private final int code;

    Sense(int code) {
        this.code = code;
    }

    /** The byte of a negative response, -1 for {@link #NONE}. */
    public int code() {
        return code;
    }
}
