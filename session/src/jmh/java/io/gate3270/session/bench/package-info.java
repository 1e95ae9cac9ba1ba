/**
 * Figures of live sessions over loopback sockets, against a host in a process of its own: heap of an idle session, time of an exchange.
 *
 * <p>Compiled in every build, run by {@code ./bench sessions}; docs/benchmarks.md has the figures.
 */
@NullMarked
package io.gate3270.session.bench;

import org.jspecify.annotations.NullMarked;
