package io.gate3270.session.connect;

import io.gate3270.protocol.time.Timers;

/**
 * Our half of one connection. {@link #execute} may be called from any thread, everything else only on the owner's.
 *
 * <p>What is sent leaves in one piece when the current call (a listener call, a timer, a task) returns: there is nothing to flush.
 */
public interface Link {
    /** The owner's clock; tasks run on the owner's thread. */
    Timers timers();

    /** Runs {@code task} on the owner's thread, after what was asked for before; never inside this call. */
    void execute(Runnable task);

    /** Sends {@code bytes[from..to)}; the array may be used again at once. Ignored when the connection has ended. */
    void send(byte[] bytes, int from, int to);

    /** Starts TLS in the middle of the stream; {@link LinkListener#tlsStarted} or {@link LinkListener#closed} answers. */
    void startTls();

    /** Ends the connection after what was sent has left; {@link LinkListener#closed} answers, once. */
    void close();
}
