/**
 * TN3270 Enhancements (RFC 2355) as a language: the negotiation of device and functions, the header before each record, responses,
 * BIND and UNBIND. Bytes and values; what a record does to a display is not known here.
 *
 * <pre>
 *   SB TN3270E ... SE  --> {@link io.gate3270.protocol.tn3270e.Tn3270eMessage}   both directions, both ends
 *                              |
 *                              v
 *                          {@link io.gate3270.protocol.tn3270e.ClientNegotiation}  the terminal's end; states are values:
 *                          {@link io.gate3270.protocol.tn3270e.Negotiation}
 *
 *   record ... IAC EOR --> {@link io.gate3270.protocol.tn3270e.Header}           five bytes, then the data
 * </pre>
 */
@NullMarked
package io.gate3270.protocol.tn3270e;

import org.jspecify.annotations.NullMarked;
