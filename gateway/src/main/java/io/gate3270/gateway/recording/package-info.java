/**
 * Recordings: a trace of every session in a file of its own, written by one thread that no session waits for.
 *
 * <p>What is heard comes masked: no secret and nothing that was typed into a hidden field gets here.
 */
@NullMarked
package io.gate3270.gateway.recording;

import org.jspecify.annotations.NullMarked;
