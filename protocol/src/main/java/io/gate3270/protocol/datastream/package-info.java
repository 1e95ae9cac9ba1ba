/**
 * The 3270 data stream as a language (GA23-0059, chapters 3 and 4): commands, orders, addresses, attributes.
 *
 * <pre>
 *   from the host    record --DataStreamParser--> DataStreamVisitor   calls, nothing allocated
 *                                                   `--OrderRecorder--> Order values, for traces and tests
 *   to the terminal  Order values or calls --DataStreamWriter--> record
 *   from a terminal  record --InboundParser--> InboundVisitor
 * </pre>
 *
 * <p>Bounds of the record are checked here; bounds of the screen are the executor's business. Nothing here knows a screen.
 */
@NullMarked
package io.gate3270.protocol.datastream;

import org.jspecify.annotations.NullMarked;
