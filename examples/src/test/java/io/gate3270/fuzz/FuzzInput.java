package io.gate3270.fuzz;

/** A fuzz input read as choices first and pieces of bytes after that. */
final class FuzzInput {
    private final byte[] bytes;
    private int at;

    FuzzInput(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    /** The next byte, 0 to 255; 0 if there is none. */
    int choice() {
        return hasMore() ? bytes[at++] & 0xFF : 0;
    }

    /** A piece of as many bytes as two bytes of length say, or as are left. */
    byte[] piece() {
        int length = Math.min(choice() << 8 | choice(), bytes.length - at);
        byte[] piece = new byte[length];
        System.arraycopy(bytes, at, piece, 0, length);
        at += length;
        return piece;
    }

    /** All that is left. */
    byte[] rest() {
        byte[] rest = new byte[bytes.length - at];
        System.arraycopy(bytes, at, rest, 0, rest.length);
        at = bytes.length;
        return rest;
    }
}
