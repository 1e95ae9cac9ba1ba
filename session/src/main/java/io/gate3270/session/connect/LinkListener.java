package io.gate3270.session.connect;

import io.gate3270.protocol.error.CodedException;
import org.jspecify.annotations.Nullable;

/** The connection's half of one connection; all calls come on the owner's thread, {@link #closed} once and last. */
public interface LinkListener {
    /** The connection is up, TLS included where the policy starts it at once. */
    void connected(LinkReport report);

    /** Bytes from the host; the slice is valid during the call. */
    void received(byte[] bytes, int from, int to);

    /** TLS has started in the middle of the stream. */
    void tlsStarted(TlsReport report);

    /**
     * The connection has ended, or never came to be.
     *
     * @param why the failure, or null if either side ended it in good order
     */
    void closed(@Nullable CodedException why);
}
