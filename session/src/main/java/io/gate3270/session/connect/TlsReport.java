package io.gate3270.session.connect;

import java.time.Instant;
import java.util.List;

/**
 * What a TLS handshake agreed on.
 *
 * @param protocol such as {@code TLSv1.3}
 * @param cipherSuite as IANA names it
 * @param engine which implementation speaks: {@code BoringSSL} or {@code JDK}
 * @param verified true if the chain and the name were verified
 * @param chain the peer's certificates, its own first
 */
public record TlsReport(
        String protocol, String cipherSuite, String engine, boolean verified, List<PeerCertificate> chain) {
    /** Copies the list. */
    public TlsReport {
        chain = List.copyOf(chain);
    }

    /**
     * One certificate of the peer's chain.
     *
     * @param subject distinguished name
     * @param issuer distinguished name
     * @param names subject alternative names, DNS and IP; of the first certificate, the names it may be reached by
     * @param notBefore first moment of validity
     * @param notAfter last moment of validity
     * @param pin the public key as {@link TlsPolicy#pins()} takes it
     */
    public record PeerCertificate(
            String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter, String pin) {
        /** Copies the list. */
        public PeerCertificate {
            names = List.copyOf(names);
        }
    }
}
