/**
 * The terminal side of a TN3270(E) connection as one engine: bytes and keys in, bytes and calls out. No socket, no thread, no clock.
 *
 * <pre>
 *   bytes --> TelnetParser --> HostStream --options, subnegotiations--> OptionDialogue --.
 *                                 |                                                      | how data is framed
 *                                 |--text-----> NvtConversation --.                      v
 *                                 '--records--> HostRecords ------+--> Display        Line (what the parts share)
 *                                                                 |       |
 *   bytes <-- Outbound <-- keys of NVT mode ----------------------'       |
 *                     <-- TerminalRecords <--------records, attentions----'
 * </pre>
 *
 * <p>{@link io.gate3270.protocol.terminal.Terminal} and everything behind it belong to one thread; listeners are called on it, from
 * inside the call that caused it, and must not call back. Snapshots of the screen may go anywhere. Nothing is allocated for a record
 * from the host in steady state. Connecting, TLS itself, time and patience are the caller's.
 */
@NullMarked
package io.gate3270.protocol.terminal;

import org.jspecify.annotations.NullMarked;
