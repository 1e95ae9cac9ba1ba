/**
 * The host's half of TN3270 and TN3270E: what an application needs to talk to 3270 terminals. Bytes in, calls out.
 *
 * <pre>
 *   bytes ──► HostSession ──► HostNegotiation     STARTTLS, then TN3270E (DeviceNegotiation) or classic (ClassicNegotiation)
 *                 │
 *                 ├──► HostListener.ready(TerminalDescription)        now records may be written
 *                 ├──► HostListener.input(InboundRecord), replies(TerminalTraits), buffer(BufferImage), response(…)
 *                 │
 *   bytes ◄── HostWire ◄── write(ScreenComposer…), query(), bind(…), sscp(…)
 * </pre>
 *
 * <p>A session belongs to one thread; listeners may call back into it. Which LU a terminal gets is the application's decision
 * ({@link io.gate3270.protocol.hostside.HostListener#assign}). Timeouts are the application's too: nothing here reads a clock. Printer
 * sessions are refused.
 */
@NullMarked
package io.gate3270.protocol.hostside;

import org.jspecify.annotations.NullMarked;
