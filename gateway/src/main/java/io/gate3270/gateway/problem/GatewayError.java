package io.gate3270.gateway.problem;

import static io.gate3270.protocol.error.ErrorCategory.FORBIDDEN;
import static io.gate3270.protocol.error.ErrorCategory.INTERNAL;
import static io.gate3270.protocol.error.ErrorCategory.INVALID;
import static io.gate3270.protocol.error.ErrorCategory.NOT_FOUND;
import static io.gate3270.protocol.error.ErrorCategory.TOO_LARGE;
import static io.gate3270.protocol.error.ErrorCategory.UNAUTHENTICATED;
import static io.gate3270.protocol.error.ErrorCategory.UNAVAILABLE;
import static io.gate3270.protocol.error.ErrorCategory.UNSUPPORTED;

import io.gate3270.protocol.error.ErrorCategory;
import io.gate3270.protocol.error.ErrorCode;

/** The ways in which the configuration, a request or the gateway itself can be wrong. */
public enum GatewayError implements ErrorCode {
    // 10xx: configuration
    CONFIG_INVALID(1001, INVALID, "The configuration has problems"),
    CONFIG_UNREADABLE(1002, INVALID, "The configuration file cannot be read"),
    CONFIG_SYNTAX(1003, INVALID, "The configuration file is not YAML that we can read"),
    CONFIG_KEY_UNKNOWN(1004, INVALID, "A configuration key does not exist"),
    CONFIG_KEY_DUPLICATE(1005, INVALID, "A configuration key is given twice"),
    CONFIG_KEY_MISSING(1006, INVALID, "A configuration key is missing"),
    CONFIG_TYPE(1007, INVALID, "A configuration value has the wrong type"),
    CONFIG_VALUE(1008, INVALID, "A configuration value is not one of those allowed"),
    CONFIG_REFERENCE(1009, INVALID, "A configuration value refers to something that is not there"),
    CONFIG_LIMIT(1010, INVALID, "The configuration file exceeds a limit"),
    // 50xx: the shape of a request
    BODY_SYNTAX(5001, INVALID, "The request body is not JSON"),
    WRONG_TYPE(5002, INVALID, "A value has the wrong type"),
    MEMBER_UNKNOWN(5003, INVALID, "A member or parameter does not exist"),
    MEMBER_MISSING(5004, INVALID, "A member or parameter is missing"),
    VALUE_INVALID(5005, INVALID, "A value is not one of those allowed"),
    MEMBER_DUPLICATE(5006, INVALID, "A member or parameter is given twice"),
    BODY_LIMIT(5007, INVALID, "The request body exceeds a limit on its structure"),
    BODY_TOO_LARGE(5008, TOO_LARGE, "The request body is too large"),
    BODY_UNREADABLE(5009, INVALID, "The request body could not be read to its end"),
    // 51xx: how a request is made
    ROUTE_UNKNOWN(5101, NOT_FOUND, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(5102, INVALID, "The method is not allowed at this path"),
    NOT_ACCEPTABLE(5103, UNSUPPORTED, "None of the accepted media types can be produced"),
    MEDIA_TYPE_UNSUPPORTED(5104, UNSUPPORTED, "The media type of the request body is not supported"),
    STOPPING(5105, UNAVAILABLE, "The gateway is stopping"),
    LISTEN_FAILED(5106, UNAVAILABLE, "The gateway cannot listen on its port"),
    // 52xx: sessions as the API sees them
    TARGET_FORBIDDEN(5201, FORBIDDEN, "The configuration does not allow this host"),
    KEY_UNKNOWN(5202, INVALID, "There is no such key"),
    CURSOR_INVALID(5203, INVALID, "The page cursor is not one of ours"),
    HOST_GROUP_UNKNOWN(5204, INVALID, "The configuration has no such host"),
    SECRET_FORBIDDEN(5205, FORBIDDEN, "The configuration does not allow this secret"),
    // 60xx: who is asking
    UNAUTHENTICATED_REQUEST(6001, UNAUTHENTICATED, "The request does not say who makes it"),
    PERMISSION_MISSING(6002, FORBIDDEN, "The caller lacks a permission"),
    // 90xx: our own mistakes
    UNEXPECTED(9001, INTERNAL, "An unexpected error in the gateway");

    private final String id;
    private final ErrorCategory category;
    private final String title;

    GatewayError(int number, ErrorCategory category, String title) {
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
