/**
 * EBCDIC code pages as tables: what a byte shows, and which byte a character types.
 */
@NullMarked
package io.gate3270.protocol.charset;

import org.jspecify.annotations.NullMarked;
