/**
 * Real sockets: the only place that knows Netty.
 *
 * <pre>
 *   host ──► [SslHandler] ──► LinkChannel ──► LinkListener          (bytes copied into one array a loop, calls on the loop)
 *   host ◄── [SslHandler] ◄── one write and flush a turn ◄── Link.send
 * </pre>
 *
 * <p>A link belongs to one event loop from the first attempt to connect until {@code closed}. What blocks (resolving names, reading
 * certificate files) runs on a small bounded pool of its own, never on a loop.
 */
@NullMarked
package io.gate3270.session.transport;

import org.jspecify.annotations.NullMarked;
