package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.Bytes;

/**
 * One modified field.
 *
 * @param address where its first position is, 0-based; {@link #UNADDRESSED} on an unformatted screen, and before the first address
 * @param text its characters in EBCDIC without nulls; a GE stays before its character, character attributes are left out
 */
public record InboundField(int address, Bytes text) {
    /** No address was sent. */
    public static final int UNADDRESSED = -1;
}
