/**
 * What can go wrong, said the same way everywhere: a code, the values that made it happen, and advice.
 *
 * <p>Knows nothing of HTTP; the gateway maps an {@link io.gate3270.protocol.error.ErrorCategory} to a status.
 */
@NullMarked
package io.gate3270.protocol.error;

import org.jspecify.annotations.NullMarked;
