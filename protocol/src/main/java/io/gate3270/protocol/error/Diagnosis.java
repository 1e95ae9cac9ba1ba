package io.gate3270.protocol.error;

/**
 * A peer's mistake that was located, counted and survived.
 *
 * @param code what kind of mistake
 * @param offset 0-based offset of the byte in the record (or in the stream of the connection, for telnet) where it was found
 * @param detail what was found, and what was expected
 */
public record Diagnosis(ErrorCode code, int offset, String detail) {
    @Override
    public String toString() {
        return code.id() + " at offset " + offset + ": " + detail;
    }
}
