package io.gate3270.protocol.error;

/**
 * A stable name of one way to fail; each module implements it with an enum.
 *
 * <p>Numbers: 1xxx configuration, 2xxx protocol, 3xxx sessions and transport, 4xxx pools and hosts, 5xxx API, 6xxx identity,
 * 7xxx storage, audit and webhooks, 8xxx the command line, 9xxx our own mistakes.
 */
public interface ErrorCode {
    /** {@code G3270-nnnn}; never reused for another meaning. */
    String id();

    /** What a caller can do about it. */
    ErrorCategory category();

    /** One line that may be shown to anybody. */
    String title();
}
