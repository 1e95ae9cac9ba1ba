package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.session.KeepAlive;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TlsPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A host that clients may name, with what is right for it.
 *
 * @param name how clients call it
 * @param addresses names or addresses, taken in turn
 * @param port of each of them
 * @param tls whether and with what trust connections are encrypted
 * @param terminal the terminal that sessions are, unless the client says otherwise
 * @param timeouts patience, phase by phase
 * @param keepAlive what is done about silence
 * @param nvtAllowed true if a telnet server that is no 3270 host will do
 */
public record HostEntry(
        String name,
        List<String> addresses,
        int port,
        TlsPolicy tls,
        TerminalSpec terminal,
        PhaseTimeouts timeouts,
        KeepAlive keepAlive,
        boolean nvtAllowed) {
    /** Copies the list. */
    public HostEntry {
        addresses = List.copyOf(addresses);
    }

    /** True if a client that names this address and port means this host. */
    public boolean listensAt(String address, int otherPort) {
        String wanted = address.toLowerCase(Locale.ROOT);
        return port == otherPort
                && addresses.stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** How it is written; relative paths of certificates count from {@code base}. */
    static ObjectShape<HostEntry> shape(Path base) {
        return new HostKeys(base).shape();
    }
}
