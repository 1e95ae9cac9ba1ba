package io.gate3270.session.connect;

import java.nio.file.Path;

/**
 * A client certificate.
 *
 * @param certificates PEM file of the chain, the client's own certificate first
 * @param key PEM file of the PKCS #8 private key, not encrypted
 */
public record ClientIdentity(Path certificates, Path key) {}
