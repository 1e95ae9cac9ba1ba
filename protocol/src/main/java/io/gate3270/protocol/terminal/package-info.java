/**
 * The terminal side of a TN3270(E) connection as one engine: bytes in, calls out.
 */
@NullMarked
package io.gate3270.protocol.terminal;

import org.jspecify.annotations.NullMarked;
