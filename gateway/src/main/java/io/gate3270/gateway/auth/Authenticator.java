package io.gate3270.gateway.auth;

/** Finds out who makes a request. Called on an I/O thread: must not block. */
@FunctionalInterface
public interface Authenticator {
    /** Nobody is let in; only what is open to all can be used. */
    Authenticator CLOSED = authorization -> Principal.NOBODY;

    /** Everybody is let in and may do everything; for configurations that say so in so many words. */
    Authenticator ANONYMOUS = authorization -> Principal.anonymous();

    /**
     * The caller with these credentials, {@link Principal#NOBODY} if there are none.
     *
     * @param authorization the value of the {@code Authorization} header, empty if there is none
     */
    Principal identify(String authorization);
}
