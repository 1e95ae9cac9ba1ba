package io.gate3270.protocol.datastream;

/** Receives one inbound record in wire order: what a terminal sends. Slices are only valid during the call. */
public interface InboundVisitor {
    /** A record starts; {@code cursor} is -1 in a short read, which is an AID alone, and where structured fields follow. */
    void begin(int aid, int cursor);

    /** The rest of the record is a chain of structured fields. */
    void structuredFields(byte[] record, int from, int to);

    /** SBA. */
    void setBufferAddress(int address);

    /** A run of characters. */
    void text(byte[] record, int from, int to);

    /** GE: one character of the APL set. */
    void graphicEscape(int code);

    /** SF, in a Read Buffer. */
    void startField(int attribute);

    /** SFE, in a Read Buffer; type and value bytes alternate in the slice. */
    void startFieldExtended(byte[] record, int from, int to);

    /** SA, in character mode. */
    void setAttribute(int type, int value);

    /** The record is complete. Not called if it was malformed. */
    void end();
}
