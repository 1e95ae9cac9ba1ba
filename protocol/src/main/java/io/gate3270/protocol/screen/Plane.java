package io.gate3270.protocol.screen;

import io.gate3270.protocol.datastream.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * One extended attribute of each position: at the start of a field the field's, elsewhere the character's. 0 is the default: for a
 * character, what its field has.
 */
public enum Plane {
    COLOR(0, AttributeType.COLOR),
    HIGHLIGHTING(1, AttributeType.HIGHLIGHTING),
    BACKGROUND(2, AttributeType.BACKGROUND),
    /** Also says, by {@link #GRAPHIC_ESCAPE}, that a character came by GE. */
    CHARACTER_SET(3, AttributeType.CHARACTER_SET),
    TRANSPARENCY(4, AttributeType.TRANSPARENCY),
    OUTLINING(5, AttributeType.OUTLINING),
    VALIDATION(6, AttributeType.VALIDATION);

    /** In {@link #CHARACTER_SET}: the character came by GE. No host can set this value, since F1 and above, and 0, are the valid ones. */
    public static final int GRAPHIC_ESCAPE = 0x08;

    /** In {@link #CHARACTER_SET}: the APL set. */
    public static final int APL = 0xF1;

    static final int COUNT = values().length;

    private static final @Nullable Plane[] BY_TYPE = table();

    private final int index;
    private final int type;

    Plane(int index, int type) {
        this.index = index;
        this.type = type;
    }

    private static @Nullable Plane[] table() {
        @Nullable Plane[] table = new @Nullable Plane[256];
        for (Plane plane : values()) {
            table[plane.type] = plane;
        }
        return table;
    }

    /** The plane of an attribute type (0 to 255) of the data stream, or null if there is none. */
    public static @Nullable Plane of(int type) {
        return BY_TYPE[type];
    }

    /** A number of its own, from 0 without gaps, for tables. */
    public int index() {
        return index;
    }

    /** A bit of its own, for sets. */
    public int bit() {
        return 1 << index;
    }

    /** The attribute type in the data stream. */
    public int type() {
        return type;
    }
}
