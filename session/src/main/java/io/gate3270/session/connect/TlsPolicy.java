package io.gate3270.session.connect;

import java.nio.file.Path;
import java.util.List;

/**
 * Whether, and with what trust, a connection is encrypted.
 *
 * <p>Lists that hold at most one element stand for "none given".
 *
 * @param mode when TLS starts
 * @param insecure true to accept any certificate; a pin is checked all the same
 * @param authorities PEM files of the only authorities trusted; empty trusts those of the Java runtime
 * @param identity PEM files of a client certificate chain and its key; empty presents none
 * @param pins SHA-256 of acceptable public keys, as {@code sha256//BASE64}; empty accepts every verified certificate
 * @param serverName the name to verify and to ask for instead of the host's, or empty
 */
public record TlsPolicy(
        TlsMode mode,
        boolean insecure,
        List<Path> authorities,
        List<ClientIdentity> identity,
        List<String> pins,
        String serverName) {

    /** No TLS. */
    public static final TlsPolicy OFF = verified(TlsMode.OFF);

    /** Copies the lists. */
    public TlsPolicy {
        authorities = List.copyOf(authorities);
        identity = List.copyOf(identity);
        pins = List.copyOf(pins);
    }

    /** Verification against the Java runtime's authorities, host name included. */
    public static TlsPolicy verified(TlsMode mode) {
        return new TlsPolicy(mode, false, List.of(), List.of(), List.of(), "");
    }

    /** Trusts the authorities of {@code file} and no others. */
    public TlsPolicy withAuthority(Path file) {
        return new TlsPolicy(mode, insecure, List.of(file), identity, pins, serverName);
    }

    /** Accepts any certificate (that has a pinned key, if there are pins). */
    public TlsPolicy withoutVerification() {
        return new TlsPolicy(mode, true, authorities, identity, pins, serverName);
    }

    /** Presents this certificate if the host asks for one. */
    public TlsPolicy withIdentity(ClientIdentity client) {
        return new TlsPolicy(mode, insecure, authorities, List.of(client), pins, serverName);
    }

    /** Accepts only certificates with one of these public keys. */
    public TlsPolicy withPins(List<String> accepted) {
        return new TlsPolicy(mode, insecure, authorities, identity, accepted, serverName);
    }

    /** Verifies this name instead of the one connected to. */
    public TlsPolicy withServerName(String name) {
        return new TlsPolicy(mode, insecure, authorities, identity, pins, name);
    }
}
