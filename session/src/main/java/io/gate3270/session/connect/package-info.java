/**
 * How a session reaches a host, without saying by which means: the target, the patience for each phase, and the two halves of a
 * connection ({@link io.gate3270.session.connect.Link} to it, {@link io.gate3270.session.connect.LinkListener} from it).
 *
 * <p>Real sockets live in {@code transport}; a simulation implements the same {@link io.gate3270.session.connect.TerminalConnector}.
 */
@NullMarked
package io.gate3270.session.connect;

import org.jspecify.annotations.NullMarked;
