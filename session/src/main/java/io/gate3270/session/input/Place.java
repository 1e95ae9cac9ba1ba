package io.gate3270.session.input;

/** A position on the screen. */
public sealed interface Place {
    /** Row and column, 1-based. */
    record RowCol(int row, int col) implements Place {}

    /** Buffer address, 0-based. */
    record Offset(int offset) implements Place {}
}
