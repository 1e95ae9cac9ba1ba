/**
 * The 3270 keyboard (GA23-0061): what each key does to a screen, and why it may refuse.
 *
 * <pre>
 *   Keyboard      locks, insert mode, operator errors: one at a time, until Reset
 *     CursorMoves   Tab, BackTab, Home, Newline, arrows
 *     FieldEditor   characters, Delete, EraseEOF, EraseInput, Dup, FieldMark
 *     Designators   cursor select
 *   TypeAhead     strokes that wait for the host
 * </pre>
 *
 * <p>All of it belongs to the thread that owns the screen. Attention keys only lock here; the records they cause are composed elsewhere.
 */
@NullMarked
package io.gate3270.protocol.keyboard;

import org.jspecify.annotations.NullMarked;
