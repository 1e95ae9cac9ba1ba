package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The terminal types of classic TN3270: with LU names, one after the other each time the host asks, the last one twice to say that it is
 * the last, then from the first again (RFC 1091, RFC 1646).
 */
final class TerminalTypes {
    private static final int IS = 0;
    private static final int SEND = 1;

    private final String type;
    private final List<String> lus;
    private int next;
    private String sentType = "";
    private String sentLu = "";

    TerminalTypes(String type, List<String> lus) {
        this.type = type;
        this.lus = lus;
    }

    static boolean isSend(byte[] body, int from, int to) {
        return to - from == 1 && body[from] == SEND;
    }

    /** The answer to SEND. */
    Bytes next() {
        if (!lus.isEmpty()) {
            sentLu = lus.get(Math.min(next, lus.size() - 1));
            next = next == lus.size() ? 0 : next + 1;
        }
        sentType = type;
        byte[] name = (sentLu.isEmpty() ? type : type + '@' + sentLu).getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[name.length + 1];
        body[0] = IS;
        System.arraycopy(name, 0, body, 1, name.length);
        return Bytes.copyOf(body, 0, body.length);
    }

    /** The type sent last, empty if none was. */
    String sentType() {
        return sentType;
    }

    /** The LU asked for last, empty if none was. */
    String sentLu() {
        return sentLu;
    }

    void reset() {
        next = 0;
        sentType = "";
        sentLu = "";
    }
}
