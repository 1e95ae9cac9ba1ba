/**
 * What was said on a connection, kept as text and told in words.
 *
 * <pre>
 *   bytes, times ──TraceWriter──► text ──TraceReader──► TraceEvent ──TraceDecoder──► words for people
 *                    x3270's .trc text ──────┘
 *   any bytes ──HexDump──► offset, hex, EBCDIC, ASCII
 * </pre>
 *
 * <p>Times are arguments; files are the caller's. What is written has been masked by the terminal; what is read from elsewhere may not be,
 * so the decoder follows the screen and masks what belongs to fields that are not displayed. The format is described in
 * docs/trace-format.md.
 */
@NullMarked
package io.gate3270.protocol.trace;

import org.jspecify.annotations.NullMarked;
