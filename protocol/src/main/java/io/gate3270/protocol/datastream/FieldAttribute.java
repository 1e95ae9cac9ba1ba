package io.gate3270.protocol.datastream;

/**
 * The bits of a field attribute byte (GA23-0059, Field Attribute). Bits 80 and 40 only make the byte a graphic and mean nothing.
 */
public final class FieldAttribute {
    /** The operator cannot enter data. */
    public static final int PROTECTED = 0x20;

    /** Numeric; together with {@link #PROTECTED}: the cursor skips the field. */
    public static final int NUMERIC = 0x10;

    /** The two display bits. */
    public static final int DISPLAY = 0x0C;

    /** Intensified, and detectable by cursor select. */
    public static final int INTENSIFIED = 0x08;

    /** Normal, and detectable by cursor select. */
    public static final int DETECTABLE = 0x04;

    /** Not displayed, not detectable. */
    public static final int NON_DISPLAY = 0x0C;

    /** The modified data tag. */
    public static final int MDT = 0x01;

    /** All bits that mean something. */
    public static final int MASK = PROTECTED | NUMERIC | DISPLAY | MDT;

    private FieldAttribute() {}

    /** True if the operator cannot enter data. */
    public static boolean isProtected(int attribute) {
        return (attribute & PROTECTED) != 0;
    }

    /** True if the numeric bit is set. */
    public static boolean isNumeric(int attribute) {
        return (attribute & NUMERIC) != 0;
    }

    /** True if the cursor skips the field. */
    public static boolean isAutoSkip(int attribute) {
        return (attribute & (PROTECTED | NUMERIC)) == (PROTECTED | NUMERIC);
    }

    /** True if the content is not displayed. */
    public static boolean isNonDisplay(int attribute) {
        return (attribute & DISPLAY) == NON_DISPLAY;
    }

    /** True if the content is intensified. */
    public static boolean isIntensified(int attribute) {
        return (attribute & DISPLAY) == INTENSIFIED;
    }

    /** True if cursor select or a light pen can choose the field. */
    public static boolean isDetectable(int attribute) {
        int display = attribute & DISPLAY;
        return display == DETECTABLE || display == INTENSIFIED;
    }

    /** True if the modified data tag is set. */
    public static boolean isModified(int attribute) {
        return (attribute & MDT) != 0;
    }

    /** The attribute byte as it travels: a graphic with the same meaning. */
    public static int encode(int attribute) {
        return BufferAddress.graphic(attribute & 0x3F);
    }
}
