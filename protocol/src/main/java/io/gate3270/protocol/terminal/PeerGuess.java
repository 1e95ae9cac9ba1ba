package io.gate3270.protocol.terminal;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.nio.charset.StandardCharsets;

/** Looks at the first bytes of a peer that says no word of telnet, and tells what it is if it cannot be a 3270 host. */
final class PeerGuess {
    private static final int ENOUGH = 8;

    private final byte[] first = new byte[ENOUGH];
    private int length;

    /** Keeps the first bytes, and fails if they give another protocol away. */
    void look(byte[] bytes, int from, int to) {
        if (length == ENOUGH) {
            return;
        }
        int count = Math.min(to - from, ENOUGH - length);
        System.arraycopy(bytes, from, first, length, count);
        length += count;
        String start = new String(first, 0, length, StandardCharsets.ISO_8859_1);
        if (start.startsWith("HTTP/")) {
            throw foreign("an HTTP server", "Check the port: 3270 hosts usually listen on 23, 992 (TLS) or 3270.");
        } else if (start.startsWith("SSH-")) {
            throw foreign("an SSH server", "Check the port: SSH is not 3270.");
        } else if (start.startsWith("\u0015\u0003") || start.startsWith("\u0016\u0003")) {
            throw foreign("a TLS server", "Connect with TLS from the start (tls: on).");
        }
    }

    void reset() {
        length = 0;
    }

    private static CodedException foreign(String what, String hint) {
        return new CodedException(
                        ProtocolError.NOT_3270, "peer is " + what + " (expected: telnet negotiation of a 3270 host)")
                .hint(hint);
    }
}
