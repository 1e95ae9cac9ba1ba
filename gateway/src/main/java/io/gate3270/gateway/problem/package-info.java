/**
 * What a caller is told when something went wrong: RFC 9457 problem documents made from coded failures.
 *
 * <p>The one place that knows which HTTP status an {@link io.gate3270.protocol.error.ErrorCategory} is. Sends nothing itself.
 */
@NullMarked
package io.gate3270.gateway.problem;

import org.jspecify.annotations.NullMarked;
