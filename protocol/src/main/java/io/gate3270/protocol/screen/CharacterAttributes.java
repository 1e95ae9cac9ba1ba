package io.gate3270.protocol.screen;

/** The character attributes in force: what Set Attribute has said since the record began. */
public final class CharacterAttributes {
    /** Nothing in force; must not be changed. */
    static final CharacterAttributes DEFAULTS = new CharacterAttributes();

    private final byte[] values = new byte[Plane.COUNT];
    private int mask;

    /** Puts {@code value} (0 to 255; 0 is the default) in force for characters to come. */
    public void set(Plane plane, int value) {
        int bit = plane.bit();
        values[plane.index()] = (byte) value;
        mask = value == 0 ? mask & ~bit : mask | bit;
    }

    /** Puts all defaults in force. */
    public void reset() {
        mask = 0;
        java.util.Arrays.fill(values, (byte) 0);
    }

    /** The value in force, 0 to 255. */
    public int value(Plane plane) {
        return values[plane.index()] & 0xFF;
    }

    byte value(int plane) {
        return values[plane];
    }

    /** One bit for each plane, that is not at its default. */
    int mask() {
        return mask;
    }
}
