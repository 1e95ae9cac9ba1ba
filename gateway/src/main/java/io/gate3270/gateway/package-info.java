/**
 * The gateway put together: REST in front of live 3270 sessions.
 */
@NullMarked
package io.gate3270.gateway;

import org.jspecify.annotations.NullMarked;
