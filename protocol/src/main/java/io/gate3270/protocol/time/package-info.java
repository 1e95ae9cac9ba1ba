/**
 * Time as an argument: the one way in which sans-I/O code asks to be called later.
 */
@NullMarked
package io.gate3270.protocol.time;

import org.jspecify.annotations.NullMarked;
