package io.gate3270.protocol.structured;

/** Receives the structured fields of one record in wire order. Slices are only valid during the call. */
public interface StructuredFieldVisitor {
    /**
     * One structured field.
     *
     * @param id its identifier, 0 to 255; see {@link StructuredFieldId}
     * @param record the whole record
     * @param from index of the first byte after the identifier
     * @param to index after the last byte of the field
     */
    void structuredField(int id, byte[] record, int from, int to);
}
