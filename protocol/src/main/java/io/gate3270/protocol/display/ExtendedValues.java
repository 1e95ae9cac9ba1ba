package io.gate3270.protocol.display;

import io.gate3270.protocol.screen.Plane;

/** Which values of extended attributes this display takes (GA23-0059, Extended Attributes); 00 is the default of all. */
final class ExtendedValues {
    /** For each value, the {@link Plane#bit} of each plane that takes it. */
    private static final byte[] PLANES_BY_VALUE = planesByValue();

    private ExtendedValues() {}

    /** True if the attribute can be set for a single character; the others belong to fields alone. */
    static boolean ofCharacters(Plane plane) {
        return plane != Plane.OUTLINING && plane != Plane.VALIDATION;
    }

    /** True if {@code value} (0 to 255) means something. */
    static boolean valid(Plane plane, int value) {
        return (PLANES_BY_VALUE[value] & plane.bit()) != 0;
    }

    private static byte[] planesByValue() {
        byte[] planes = new byte[256];
        for (int value = 0; value < planes.length; value++) {
            for (Plane plane : Plane.values()) {
                planes[value] |= (byte) (value == 0 || meansSomething(plane, value) ? plane.bit() : 0);
            }
        }
        return planes;
    }

    private static boolean meansSomething(Plane plane, int value) {
        return switch (plane) {
            case COLOR, BACKGROUND -> value >= 0xF0;
            case HIGHLIGHTING -> value == 0xF0 || value == 0xF1 || value == 0xF2 || value == 0xF4 || value == 0xF8;
            case CHARACTER_SET -> (value >= 0x40 && value <= 0xF1) || value == 0xF8;
            case TRANSPARENCY -> value == 0xF0 || value == 0xF1 || value == 0xF2 || value == 0xFF;
            case OUTLINING -> value <= 0x0F;
            case VALIDATION -> value <= 0x07;
        };
    }
}
