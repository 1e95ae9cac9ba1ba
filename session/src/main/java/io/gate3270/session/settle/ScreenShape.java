package io.gate3270.session.settle;

import io.gate3270.protocol.screen.ScreenSnapshot;

/**
 * A number that is the same for two showings of the same kind of screen: made of its size, where fields start and of which kind they are,
 * and the letters of its first row. What is typed, listed or counted on it does not matter.
 */
final class ScreenShape {
    // Numeric, protected and display bits; the modified bit changes when somebody types.
    private static final int KIND_OF_FIELD = 0x3C;

    private ScreenShape() {}

    static int of(ScreenSnapshot screen) {
        int hash = screen.rows() * 31 + screen.cols();
        for (int offset = 0; offset < screen.size(); offset++) {
            if (screen.attributeAt(offset)) {
                hash = hash * 31 + offset;
                hash = hash * 31 + (screen.fieldAttributeAt(offset) & KIND_OF_FIELD);
            }
        }
        return lettersOf(screen.row(1), hash);
    }

    private static int lettersOf(String row, int seed) {
        int hash = seed;
        for (int i = 0; i < row.length(); i++) {
            if (Character.isLetter(row.charAt(i))) {
                hash = hash * 31 + row.charAt(i);
            }
        }
        return hash;
    }
}
