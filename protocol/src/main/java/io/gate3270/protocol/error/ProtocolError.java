package io.gate3270.protocol.error;

import static io.gate3270.protocol.error.ErrorCategory.CONFLICT;
import static io.gate3270.protocol.error.ErrorCategory.INVALID;
import static io.gate3270.protocol.error.ErrorCategory.PEER;

/** The ways in which 3270 as a language and as a machine can fail. */
public enum ProtocolError implements ErrorCode {
    // 20xx: telnet
    TELNET_LIMIT(2001, PEER, "A telnet element exceeds its limit"),
    TELNET_MALFORMED(2002, PEER, "A telnet command or subnegotiation is malformed"),
    NOT_3270(2003, PEER, "The peer is not a 3270 host"),
    // 21xx: data stream
    COMMAND_UNKNOWN(2101, PEER, "Unknown 3270 command"),
    ORDER_INVALID(2102, PEER, "An order is not valid here"),
    ADDRESS_INVALID(2103, PEER, "A buffer address lies outside the screen"),
    RECORD_TRUNCATED(2104, PEER, "A record ends inside an order"),
    CODE_UNDEFINED(2105, PEER, "An undefined code in the data stream"),
    ATTRIBUTE_INVALID(2106, PEER, "An attribute type or value is not supported"),
    RECORD_LIMIT(2107, PEER, "A record exceeds its limit"),
    // 22xx: structured fields
    STRUCTURED_FIELD_MALFORMED(2201, PEER, "A structured field is malformed"),
    STRUCTURED_FIELD_UNSUPPORTED(2202, PEER, "A structured field is not supported"),
    PARTITION_INVALID(2203, PEER, "A partition that does not exist"),
    // 23xx: TN3270E
    HEADER_MALFORMED(2301, PEER, "A TN3270E header is malformed"),
    DEVICE_REFUSED(2302, PEER, "The host refused the device type or LU"),
    FUNCTIONS_DISAGREE(2303, PEER, "No agreement on TN3270E functions"),
    BIND_MALFORMED(2304, PEER, "A BIND image is malformed"),
    DATA_UNEXPECTED(2305, PEER, "A data type that is not expected in this state"),
    TN3270E_MALFORMED(2306, PEER, "A TN3270E message is malformed or not expected"),
    // 24xx: the operator
    KEYBOARD_LOCKED(2401, CONFLICT, "The keyboard is locked"),
    FIELD_PROTECTED(2402, CONFLICT, "The position is protected"),
    FIELD_NUMERIC(2403, CONFLICT, "The field takes digits only"),
    FIELD_OVERFLOW(2404, CONFLICT, "The field is full"),
    KEY_INVALID_HERE(2405, CONFLICT, "The key has no function here"),
    TYPE_AHEAD_FULL(2406, CONFLICT, "The type-ahead queue is full"),
    // 25xx: characters
    CHARACTER_UNMAPPABLE(2501, INVALID, "The code page cannot express a character"),
    CODE_PAGE_UNKNOWN(2502, INVALID, "Unknown code page"),
    // 26xx: traces
    TRACE_MALFORMED(2601, INVALID, "The trace file is malformed"),
    // 27xx: the terminal's description
    MODEL_UNKNOWN(2701, INVALID, "Unknown terminal model"),
    SCREEN_SIZE_INVALID(2702, INVALID, "A screen size that no terminal can have");

    private final String id;
    private final ErrorCategory category;
    private final String title;

    ProtocolError(int number, ErrorCategory category, String title) {
        this.id = "G3270-" + number;
        this.category = category;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String title() {
        return title;
    }
}
