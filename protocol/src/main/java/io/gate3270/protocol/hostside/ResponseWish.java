package io.gate3270.protocol.hostside;

import io.gate3270.protocol.tn3270e.Header;

/** Whether a record is to be answered; only heard by terminals with the RESPONSES function (RFC 2355 10.4). */
public enum ResponseWish {
    /** Never. */
    NO(Header.NO_RESPONSE),
    /** If it could not be executed. */
    ERROR(Header.ERROR_RESPONSE),
    /** In any case. */
    ALWAYS(Header.ALWAYS_RESPONSE);

    private final int flag;

    ResponseWish(int flag) {
        this.flag = flag;
    }

    int flag() {
        return flag;
    }
}
