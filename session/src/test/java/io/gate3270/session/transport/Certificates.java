package io.gate3270.session.transport;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority of the test's own, and what it signs. */
public final class Certificates {
    private static final Duration LIFE = Duration.ofDays(30);

    private final X509Bundle authority;
    private final Path folder;

    /** A new authority; files go to {@code folder}. */
    public Certificates(Path folder) throws Exception {
        this.folder = folder;
        authority = new CertificateBuilder()
                .subject("CN=Test Authority,O=gate3270")
                .setIsCertificateAuthority(true)
                .notBefore(Instant.now().minus(LIFE))
                .notAfter(Instant.now().plus(LIFE))
                .buildSelfSigned();
    }

    /** A server certificate for this DNS name and 127.0.0.1. */
    public X509Bundle server(String dnsName) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + dnsName + ",O=gate3270")
                .addSanDnsName(dnsName)
                .notBefore(Instant.now().minus(LIFE))
                .notAfter(Instant.now().plus(LIFE))
                .buildIssuedBy(authority);
    }

    /** A server certificate whose time is over. */
    public X509Bundle expired(String dnsName) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + dnsName + ",O=gate3270")
                .addSanDnsName(dnsName)
                .notBefore(Instant.now().minus(LIFE))
                .notAfter(Instant.now().minus(Duration.ofDays(1)))
                .buildIssuedBy(authority);
    }

    /** The authority's certificate as a PEM file. */
    public Path authorityFile() throws IOException {
        return Files.writeString(folder.resolve("ca.pem"), authority.getCertificatePEM());
    }

    /** A chain as a PEM file. */
    public Path certificateFile(X509Bundle bundle) throws IOException {
        return Files.writeString(folder.resolve("client.pem"), bundle.getCertificatePathPEM());
    }

    /** A key as a PEM file. */
    public Path keyFile(X509Bundle bundle) throws IOException {
        return Files.writeString(folder.resolve("client.key"), bundle.getPrivateKeyPEM());
    }

    /** A server's context that presents {@code bundle} and knows clients of this authority. */
    public SSLContext context(X509Bundle bundle) throws Exception {
        KeyManagerFactory keys = bundle.toKeyManagerFactory();
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        X509Certificate own = authority.getCertificate();
        known.setCertificateEntry("authority", own);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
