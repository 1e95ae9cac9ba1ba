/**
 * Immutable byte strings, a growing buffer for what is composed, and hexadecimal in and out.
 */
@NullMarked
package io.gate3270.protocol.bytes;

import org.jspecify.annotations.NullMarked;
