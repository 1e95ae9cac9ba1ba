package io.gate3270.session.transport;

import io.gate3270.session.connect.TlsReport.PeerCertificate;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people want to know of a certificate. */
final class PeerCertificates {
    private static final Logger LOG = LoggerFactory.getLogger(PeerCertificates.class);
    private static final Integer DNS = 2;
    private static final Integer IP = 7;

    private PeerCertificates() {}

    static List<PeerCertificate> describe(Certificate[] chain) {
        List<PeerCertificate> described = new ArrayList<>();
        for (Certificate each : chain) {
            if (each instanceof X509Certificate certificate) {
                described.add(describe(certificate));
            }
        }
        return described;
    }

    private static PeerCertificate describe(X509Certificate certificate) {
        return new PeerCertificate(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                names(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                pin(certificate));
    }

    /** Subject alternative names, DNS and IP; a certificate without them gives none, whatever its common name. */
    static List<String> names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        for (List<?> entry : alternatives(certificate)) {
            if (DNS.equals(entry.get(0)) || IP.equals(entry.get(0))) {
                names.add(String.valueOf(entry.get(1)));
            }
        }
        return names;
    }

    private static Collection<List<?>> alternatives(X509Certificate certificate) {
        try {
            Collection<List<?>> found = certificate.getSubjectAlternativeNames();
            return found == null ? List.of() : found;
        } catch (CertificateParsingException e) {
            LOG.debug("subject alternative names of {} are malformed", certificate.getSubjectX500Principal(), e);
            return List.of();
        }
    }

    /** SHA-256 of the public key in the form that curl's --pinnedpubkey made common. */
    static String pin(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(certificate.getPublicKey().getEncoded());
            return "sha256//" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}
