/**
 * The screen as byte planes in EBCDIC, as the device has it, and its immutable snapshots.
 *
 * <pre>
 *   ScreenBuffer    one byte a position: the character, or the attribute where a field starts
 *     FieldStarts     one bit a position: does a field start here?
 *     AttributePlanes colour, highlighting, ... : there once the host uses them, skipped before
 *     secret          one bit a position: must it be masked in a trace?
 *   ScreenSnapshot  a copy of all that for everybody else
 * </pre>
 *
 * <p>Not done: double-byte text. SO and SI are stored as the characters they are, and show as blanks; a double-byte set has its value in the
 * plane of character sets (F8), so that pairs can be told from singles there without another plane.
 *
 * <p>A buffer belongs to one thread; a snapshot to anybody. Addresses are 0-based buffer addresses. Unicode is made when somebody reads.
 */
@NullMarked
package io.gate3270.protocol.screen;

import org.jspecify.annotations.NullMarked;
