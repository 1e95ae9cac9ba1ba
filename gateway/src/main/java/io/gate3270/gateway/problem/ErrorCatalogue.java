package io.gate3270.gateway.problem;

import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.session.error.SessionError;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The error codes of the gateway and of the modules below it. */
public final class ErrorCatalogue {
    private ErrorCatalogue() {}

    /** All of them and {@code others}, which only a caller knows, in ascending order. */
    public static List<ErrorCode> with(ErrorCode... others) {
        return Stream.<ErrorCode[]>of(ProtocolError.values(), SessionError.values(), GatewayError.values(), others)
                .<ErrorCode>flatMap(Stream::of)
                .sorted(Comparator.comparing(ErrorCode::id))
                .toList();
    }
}
