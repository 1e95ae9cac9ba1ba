package io.gate3270.protocol.tn3270e;

import static io.gate3270.protocol.error.ProtocolError.TN3270E_MALFORMED;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeIs;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeReject;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeRequest;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeSend;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.FunctionsIs;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.FunctionsRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Reads one subnegotiation of TN3270E. */
final class Tn3270eMessageParser {
    /** Longer names exist nowhere; an LU name has eight characters at most, but hosts map longer ones. */
    private static final int MAX_NAME = 64;

    private final byte[] body;
    private final int from;
    private final int to;
    private int at;

    Tn3270eMessageParser(byte[] body, int from, int to) {
        this.body = body;
        this.from = from;
        this.to = to;
        at = from;
    }

    Tn3270eMessage message() {
        return switch (next() << 8 | next()) {
            case Qualifier.SEND << 8 | Qualifier.DEVICE_TYPE -> new DeviceTypeSend();
            case Qualifier.DEVICE_TYPE << 8 | Qualifier.REQUEST -> deviceTypeRequest();
            case Qualifier.DEVICE_TYPE << 8 | Qualifier.IS -> deviceTypeIs();
            case Qualifier.DEVICE_TYPE << 8 | Qualifier.REJECT -> deviceTypeReject();
            case Qualifier.FUNCTIONS << 8 | Qualifier.REQUEST -> new FunctionsRequest(FunctionSet.decode(body, at, to));
            case Qualifier.FUNCTIONS << 8 | Qualifier.IS -> new FunctionsIs(FunctionSet.decode(body, at, to));
            default -> throw malformed("is no message of RFC 2355");
        };
    }

    private Tn3270eMessage deviceTypeRequest() {
        String type = name("device type");
        if (at == to) {
            return new DeviceTypeRequest(type, "", false);
        }
        boolean associate = next() == Qualifier.ASSOCIATE;
        return new DeviceTypeRequest(type, name("LU name"), associate);
    }

    private Tn3270eMessage deviceTypeIs() {
        String type = name("device type");
        if (at == to) {
            return new DeviceTypeIs(type, "");
        }
        next();
        return new DeviceTypeIs(type, name("LU name"));
    }

    private Tn3270eMessage deviceTypeReject() {
        if (next() != Qualifier.REASON) {
            throw malformed("rejects without REASON");
        }
        return new DeviceTypeReject(RejectReason.of(next()));
    }

    /** Characters up to CONNECT, ASSOCIATE or the end. */
    private String name(String what) {
        int start = at;
        while (at < to && body[at] != Qualifier.CONNECT && body[at] != Qualifier.ASSOCIATE) {
            if (body[at] < ' ' || at - start == MAX_NAME) {
                throw malformed("has a " + what + " that is no ASCII or longer than " + MAX_NAME + " characters");
            }
            at++;
        }
        return new String(body, start, at - start, StandardCharsets.US_ASCII);
    }

    private int next() {
        if (at < to) {
            return body[at++] & 0xFF;
        }
        throw malformed("ends early");
    }

    private CodedException malformed(String what) {
        String hex = HexFormat.of().formatHex(body, from, Math.min(to, from + MAX_NAME));
        return new CodedException(TN3270E_MALFORMED, "TN3270E subnegotiation " + hex + ' ' + what);
    }
}
