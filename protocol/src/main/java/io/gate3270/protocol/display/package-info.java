/**
 * One 3270 display as a machine: records from the host in, records to the host out. No telnet, no sockets.
 *
 * <pre>
 *   host record --> Display --> CommandExecutor --> Writes --> WriteExecutor --> ScreenBuffer
 *                                    |                 ^            `-- ProgramTab, ExtendedValues
 *                                    |-- StructuredFieldExecutor    ScreenSizes: default, alternate, a partition's
 *                                    |        `-- Answers: Query Replies, reads of the partition
 *                                    `-- Faults: diagnoses, and the Sense of the record
 *   key, text   --> Display --> Operator --> Keyboard, TypeAhead
 *                                    |-- attention --> Machine --> InboundComposer --> DisplayListener.record
 *                                    `-- line for the control point (ControlPointLines)
 *   anybody     <-- Display.snapshot()
 * </pre>
 *
 * <p>All of it belongs to one thread; snapshots alone may leave it. A wrong order never ends a session: it is located, told, and refused by a
 * {@link io.gate3270.protocol.display.Sense}. A wrong address or a missing byte ends the record there; a wrong attribute is left out.
 *
 * <p>Not done: transfers of data (a request is refused in order), more than one partition, programmed symbols, graphics.
 */
@NullMarked
package io.gate3270.protocol.display;

import org.jspecify.annotations.NullMarked;
