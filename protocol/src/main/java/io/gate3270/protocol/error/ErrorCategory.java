package io.gate3270.protocol.error;

/** Whose mistake it is and what a caller can do about it; a rim (HTTP, CLI) maps each to its own kind of answer. */
public enum ErrorCategory {
    /** The caller's input is wrong; the same request will always fail. */
    INVALID,
    /** The caller did not say who it is. */
    UNAUTHENTICATED,
    /** The caller is known, and may not do this. */
    FORBIDDEN,
    /** The named thing does not exist. */
    NOT_FOUND,
    /** The thing exists, and its present state forbids the request. */
    CONFLICT,
    /** The thing existed and has ended. */
    GONE,
    /** What the caller said it expects is not so; nothing was done. */
    UNMET,
    /** The request exceeds a named limit on size. */
    TOO_LARGE,
    /** The request's or the answer's media type is not one of ours. */
    UNSUPPORTED,
    /** A named limit on rate or number is reached; later may work. */
    LIMIT,
    /** What is needed is not there now; later may work. */
    UNAVAILABLE,
    /** It took longer than was allowed. */
    TIMEOUT,
    /** The peer (host or terminal) broke the protocol or refused us. */
    PEER,
    /** Our own mistake. */
    INTERNAL
}
