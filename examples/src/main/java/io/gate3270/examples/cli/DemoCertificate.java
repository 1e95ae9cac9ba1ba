package io.gate3270.examples.cli;

import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/** A certificate that signs itself, for a host on this machine: new each time, trusted by nobody who was not told to. */
public final class DemoCertificate {
    private static final Duration VALID = Duration.ofDays(30);

    private DemoCertificate() {}

    /** Writes certificate and key into this directory, which may not exist yet, and says how to serve them. */
    public static HostServerConfig.Tls in(Path directory, TlsStart start, Instant now) {
        try {
            X509Bundle bundle = new CertificateBuilder()
                    .subject("CN=localhost, O=gate3270 demo bank")
                    .addSanDnsName("localhost")
                    .addSanIpAddress("127.0.0.1")
                    .notBefore(now.minus(Duration.ofHours(1)))
                    .notAfter(now.plus(VALID))
                    .setIsCertificateAuthority(true)
                    .buildSelfSigned();
            Files.createDirectories(directory);
            Path certificate = directory.resolve("demo-bank.pem");
            Path key = directory.resolve("demo-bank.key");
            Files.writeString(certificate, bundle.getCertificatePathPEM());
            Files.deleteIfExists(key);
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(key, bundle.getPrivateKeyPEM());
            return new HostServerConfig.Tls(start, certificate, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("no certificate can be made: " + e.getMessage(), e);
        }
    }
}
