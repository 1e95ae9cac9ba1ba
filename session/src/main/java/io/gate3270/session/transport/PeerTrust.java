package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * The Java runtime's judgement of a chain, with the reason of a refusal told apart: expired, wrong name, unknown authority, wrong pin.
 *
 * <p>The refusal travels as the cause of the {@link CertificateException}, since one trust serves many connections at the same time.
 */
final class PeerTrust extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager authorities;
    private final TlsPolicy policy;

    PeerTrust(X509ExtendedTrustManager authorities, TlsPolicy policy) {
        this.authorities = authorities;
        this.policy = policy;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        if (!policy.insecure()) {
            try {
                authorities.checkServerTrusted(chain, authType, engine);
            } catch (CertificateException e) {
                throw refusal(whyRefused(chain, authType, String.valueOf(engine.getPeerHost()), e));
            }
        }
        if (!policy.pins().isEmpty() && !policy.pins().contains(PeerCertificates.pin(chain[0]))) {
            throw refusal(pinMismatch(chain[0]));
        }
    }

    private static CertificateException refusal(CodedException why) {
        return new CertificateException(why.getMessage(), why);
    }

    private CodedException whyRefused(X509Certificate[] chain, String authType, String host, CertificateException e) {
        for (X509Certificate certificate : chain) {
            try {
                certificate.checkValidity();
            } catch (CertificateExpiredException | CertificateNotYetValidException outside) {
                return expired(certificate, outside);
            }
        }
        return trustedApartFromTheName(chain, authType) ? nameMismatch(chain[0], host, e) : untrusted(chain, e);
    }

    private boolean trustedApartFromTheName(X509Certificate[] chain, String authType) {
        try {
            authorities.checkServerTrusted(chain, authType);
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static CodedException expired(X509Certificate certificate, CertificateException e) {
        return new CodedException(
                        SessionError.TLS_EXPIRED,
                        "certificate of " + certificate.getSubjectX500Principal() + " is valid from "
                                + certificate.getNotBefore().toInstant() + " to "
                                + certificate.getNotAfter().toInstant(),
                        e)
                .with("subject", certificate.getSubjectX500Principal().getName())
                .hint("Renew the host's certificate, or correct this machine's clock.");
    }

    private static CodedException nameMismatch(X509Certificate certificate, String host, CertificateException e) {
        List<String> names = PeerCertificates.names(certificate);
        return new CodedException(
                        SessionError.TLS_NAME_MISMATCH,
                        "certificate of " + host + " is for "
                                + (names.isEmpty() ? "no name at all" : String.join(", ", names)),
                        e)
                .with("host", host)
                .with("names", names)
                .hint(
                        names.isEmpty()
                                ? "The certificate has no subject alternative name; it needs one, its common name does not count."
                                : "Connect by one of these names, or set the TLS server name to one of them.");
    }

    private static CodedException untrusted(X509Certificate[] chain, CertificateException e) {
        X509Certificate last = chain[chain.length - 1];
        boolean selfSigned = chain.length == 1 && last.getSubjectX500Principal().equals(last.getIssuerX500Principal());
        return new CodedException(
                        SessionError.TLS_UNTRUSTED,
                        selfSigned
                                ? "certificate of " + last.getSubjectX500Principal() + " is signed by itself"
                                : "certificate of " + chain[0].getSubjectX500Principal() + " is signed by "
                                        + last.getIssuerX500Principal() + ", which is not a trusted authority",
                        e)
                .with("issuer", last.getIssuerX500Principal().getName())
                .with("pin", PeerCertificates.pin(chain[0]))
                .hint("Give the authority's certificate as a PEM file (TLS CA file of the host).");
    }

    private CodedException pinMismatch(X509Certificate certificate) {
        String found = PeerCertificates.pin(certificate);
        return new CodedException(
                        SessionError.TLS_PIN_MISMATCH,
                        "public key is " + found + " (expected: " + String.join(" or ", policy.pins()) + ")")
                .with("pin", found)
                .hint("If the host's key was changed on purpose, set the new pin; otherwise somebody is in between.");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("a server is judged together with its connection");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("a server is judged together with its connection");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("this side is always the client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("this side is always the client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("this side is always the client");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.getAcceptedIssuers();
    }
}
