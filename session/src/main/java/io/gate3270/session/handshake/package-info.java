/**
 * From an open connection to the first screen: phases, each with its own patience, and what it means when one of them does not end.
 *
 * <p>No sockets, no threads, no clocks: events and {@code Timers} in, one of {@code ready} or {@code failed} out.
 */
@NullMarked
package io.gate3270.session.handshake;

import org.jspecify.annotations.NullMarked;
