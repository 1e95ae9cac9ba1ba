package io.gate3270.gateway.config;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.shape.Components;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The path of a PEM file, which is read, so that a wrong one is found before anything connects. */
final class PemShape implements Shape<Path> {
    private static final Shape<String> PATH = Shapes.text(1, 4_096);

    private final Path base;
    private final String words;
    private final Check check;

    /** Says what is wrong with the content of a file, in words after "is". */
    private interface Check {
        String fault(byte[] content);
    }

    private PemShape(Path base, String words, Check check) {
        this.base = base;
        this.words = words;
        this.check = check;
    }

    /** A file of certificates; relative paths count from {@code base}. */
    static PemShape certificates(Path base) {
        return new PemShape(base, "the path of a PEM file with certificates", PemShape::certificatesFault);
    }

    /** A file with a private key; relative paths count from {@code base}. */
    static PemShape privateKey(Path base) {
        return new PemShape(base, "the path of a PEM file with an unencrypted PKCS #8 private key", PemShape::keyFault);
    }

    @Override
    public @Nullable Path read(Node node, FaultList faults) {
        String written = PATH.read(node, faults);
        if (written == null) {
            return null;
        }
        Path file = base.resolve(written);
        String fault = fault(file);
        if (!fault.isEmpty()) {
            faults.add(FaultKind.REFERENCE, node.where(), node.shown() + ", " + fault, words, "");
            return null;
        }
        return file;
    }

    private String fault(Path file) {
        try {
            return check.fault(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return "which does not exist";
        } catch (IOException e) {
            return "which cannot be read: " + e.getMessage();
        }
    }

    private static String certificatesFault(byte[] content) {
        try {
            boolean none = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(content))
                    .isEmpty();
            return none ? "which contains no certificate" : "";
        } catch (CertificateException e) {
            return "which contains no certificate: " + e.getMessage();
        }
    }

    private static String keyFault(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.contains("-----BEGIN PRIVATE KEY-----")) {
            return "";
        }
        if (text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----")) {
            return "which is encrypted";
        }
        return "which contains no PKCS #8 private key";
    }

    @Override
    public String expected() {
        return words;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return PATH.schema(components);
    }
}
