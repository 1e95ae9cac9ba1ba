/**
 * The 3270 keyboard: keys, locks and operator errors.
 */
@NullMarked
package io.gate3270.protocol.keyboard;

import org.jspecify.annotations.NullMarked;
