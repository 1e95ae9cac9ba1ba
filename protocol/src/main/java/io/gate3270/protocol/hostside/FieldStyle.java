package io.gate3270.protocol.hostside;

import io.gate3270.protocol.datastream.FieldAttribute;

/**
 * How a field behaves and looks: the attribute byte every terminal knows, and colour and highlighting for those that take the
 * extended data stream.
 *
 * @param attribute bits of {@link FieldAttribute}
 */
public record FieldStyle(int attribute, Color color, Highlight highlight) {
    /** Foreground colours (GA23-0059, Extended Attributes). */
    public enum Color {
        DEFAULT(0x00),
        BLUE(0xF1),
        RED(0xF2),
        PINK(0xF3),
        GREEN(0xF4),
        TURQUOISE(0xF5),
        YELLOW(0xF6),
        WHITE(0xF7);

        private final int code;

        Color(int code) {
            this.code = code;
        }

        /** The value on the wire. */
        public int code() {
            return code;
        }
    }

    /** Highlighting (GA23-0059, Extended Attributes). */
    public enum Highlight {
        DEFAULT(0x00),
        BLINK(0xF1),
        REVERSE(0xF2),
        UNDERSCORE(0xF4);

        private final int code;

        Highlight(int code) {
            this.code = code;
        }

        /** The value on the wire. */
        public int code() {
            return code;
        }
    }

    /** Text that the cursor skips. */
    public static final FieldStyle TEXT = plain(FieldAttribute.PROTECTED | FieldAttribute.NUMERIC);
    /** A field to type in. */
    public static final FieldStyle INPUT = new FieldStyle(0, Color.GREEN, Highlight.UNDERSCORE);
    /** A field to type digits in. */
    public static final FieldStyle DIGITS = new FieldStyle(FieldAttribute.NUMERIC, Color.GREEN, Highlight.UNDERSCORE);
    /** A field to type a secret in. */
    public static final FieldStyle SECRET = plain(FieldAttribute.NON_DISPLAY);

    private static FieldStyle plain(int attribute) {
        return new FieldStyle(attribute, Color.DEFAULT, Highlight.DEFAULT);
    }

    /** The same in this colour. */
    public FieldStyle in(Color other) {
        return new FieldStyle(attribute, other, highlight);
    }

    /** The same with this highlighting. */
    public FieldStyle with(Highlight other) {
        return new FieldStyle(attribute, color, other);
    }

    /** The same, intensified. */
    public FieldStyle bright() {
        return new FieldStyle((attribute & ~FieldAttribute.DISPLAY) | FieldAttribute.INTENSIFIED, color, highlight);
    }

    /** The same with the modified data tag set: the terminal sends it whether or not anybody typed. */
    public FieldStyle modified() {
        return new FieldStyle(attribute | FieldAttribute.MDT, color, highlight);
    }
}
