/**
 * The screen as byte planes in EBCDIC, and its immutable snapshots.
 */
@NullMarked
package io.gate3270.protocol.screen;

import org.jspecify.annotations.NullMarked;
