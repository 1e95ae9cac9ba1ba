/**
 * When is a screen ready? After an attention key the host answers in one write or in many, at once or in a while, and does not say when it
 * is done. This package decides, says why, and learns how long each host pauses between writes.
 *
 * <p>No sockets, no threads, no clocks: events and {@code Timers} in, one {@link io.gate3270.session.settle.Settled} out.
 */
@NullMarked
package io.gate3270.session.settle;

import org.jspecify.annotations.NullMarked;
