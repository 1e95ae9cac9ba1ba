package io.gate3270.protocol.datastream;

/**
 * Receives one outbound record, order by order, in wire order. Slices are only valid during the call.
 *
 * <p>{@code at} is the 0-based offset of the order in the record, for diagnoses. Addresses are decoded, not yet compared with a screen.
 */
public interface DataStreamVisitor {
    /** A record starts; {@code wcc} is -1 for commands that have none. */
    void begin(Command command, int wcc);

    /** A run of characters: graphics, nulls and format controls. */
    void text(byte[] record, int from, int to);

    /** A byte below 40 that is neither an order nor a format control. */
    void undefined(int at, int code);

    /** GE: one character of the alternate (APL) set. */
    void graphicEscape(int at, int code);

    /** SBA. */
    void setBufferAddress(int at, int address);

    /** SF, with the attribute byte as it came. */
    void startField(int at, int attribute);

    /** SFE; type and value bytes alternate in the slice. */
    void startFieldExtended(int at, byte[] record, int from, int to);

    /** MF; type and value bytes alternate in the slice. */
    void modifyField(int at, byte[] record, int from, int to);

    /** SA. */
    void setAttribute(int at, int type, int value);

    /** IC. */
    void insertCursor(int at);

    /** PT. */
    void programTab(int at);

    /** RA; {@code graphic} if the character was given with a GE. */
    void repeatToAddress(int at, int address, int code, boolean graphic);

    /** EUA. */
    void eraseUnprotectedToAddress(int at, int address);

    /** The record is complete. Not called if it was malformed. */
    void end();
}
