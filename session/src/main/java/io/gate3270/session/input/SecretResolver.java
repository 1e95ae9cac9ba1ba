package io.gate3270.session.input;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;

/** Turns a secret reference into its value. Called on a caller's thread, never on an event loop. */
@FunctionalInterface
public interface SecretResolver {
    /** Knows no secrets. */
    SecretResolver NONE = reference -> {
        throw new CodedException(
                        SessionError.SECRET_UNAVAILABLE,
                        "secret \"" + reference + "\" cannot be resolved: no secrets are configured")
                .with("reference", reference);
    };

    /**
     * The value of {@code reference}, such as {@code env:NAME}.
     *
     * @throws CodedException {@code SECRET_UNAVAILABLE}
     */
    String resolve(String reference);
}
