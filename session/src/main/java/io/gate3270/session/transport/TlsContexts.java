package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.ClientIdentity;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.error.SessionError;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** One TLS context a policy, made when first asked for and made anew when one of its files has changed. Thread-safe; reads files. */
final class TlsContexts {
    static final int MAX_CACHED = 64;

    private final TlsEngine engine;
    private final ConcurrentHashMap<Key, SslContext> cached = new ConcurrentHashMap<>();

    private record Key(TlsPolicy policy, List<FileTime> changed) {}

    TlsContexts(TlsEngine engine) {
        this.engine = engine;
    }

    /**
     * The context for this policy.
     *
     * @throws CodedException {@link SessionError#TLS_MATERIAL_INVALID} naming the file
     */
    SslContext of(TlsPolicy policy) {
        Key key = new Key(
                policy, filesOf(policy).stream().map(TlsContexts::changed).toList());
        SslContext known = cached.get(key);
        if (known != null) {
            return known;
        }
        if (cached.size() >= MAX_CACHED) {
            cached.clear();
        }
        SslContext made = make(policy);
        cached.put(key, made);
        return made;
    }

    private static List<Path> filesOf(TlsPolicy policy) {
        List<Path> files = new ArrayList<>(policy.authorities());
        for (ClientIdentity identity : policy.identity()) {
            files.add(identity.certificates());
            files.add(identity.key());
        }
        return files;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw unusable(file, "cannot be read", e);
        }
    }

    private SslContext make(TlsPolicy policy) {
        SslContextBuilder builder = SslContextBuilder.forClient()
                .sslProvider(engine.provider())
                .protocols("TLSv1.3", "TLSv1.2")
                .endpointIdentificationAlgorithm("HTTPS")
                .trustManager(new PeerTrust(trustIn(policy.authorities()), policy));
        for (ClientIdentity identity : policy.identity()) {
            try {
                builder.keyManager(
                        identity.certificates().toFile(), identity.key().toFile());
            } catch (IllegalArgumentException e) {
                throw unusable(identity.key(), "is no unencrypted PKCS #8 key for " + identity.certificates(), e);
            }
        }
        try {
            return builder.build();
        } catch (SSLException e) {
            throw new CodedException(SessionError.TLS_MATERIAL_INVALID, "TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    private static X509ExtendedTrustManager trustIn(List<Path> authorities) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities.isEmpty() ? null : storeOf(authorities));
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager extended) {
                    return extended;
                }
            }
            throw new AssertionError("every Java runtime has an X.509 trust manager");
        } catch (GeneralSecurityException | IOException e) {
            throw new CodedException(SessionError.TLS_MATERIAL_INVALID, "trust cannot be set up: " + e.getMessage(), e);
        }
    }

    private static @Nullable KeyStore storeOf(List<Path> authorities) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Path file : authorities) {
            for (Certificate certificate : certificatesIn(file)) {
                store.setCertificateEntry("authority-" + number++, certificate);
            }
        }
        return store;
    }

    private static List<Certificate> certificatesIn(Path file) throws CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            List<Certificate> found =
                    List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
            if (found.isEmpty()) {
                throw unusable(file, "has no certificate", null);
            }
            return found;
        } catch (IOException | CertificateException e) {
            throw unusable(file, "has no readable PEM certificates", e);
        }
    }

    private static CodedException unusable(Path file, String what, @Nullable Throwable cause) {
        return new CodedException(SessionError.TLS_MATERIAL_INVALID, "TLS file " + file + ' ' + what, cause)
                .with("file", file.toString())
                .hint("Give PEM files: certificates, and for a client a PKCS #8 key without a pass phrase.");
    }
}
