package io.gate3270.protocol.screen;

import io.gate3270.protocol.datastream.FieldAttribute;

/**
 * One field of a snapshot.
 *
 * @param index 0-based, in buffer order of the attributes
 * @param attributeOffset where its attribute is
 * @param offset the position after the attribute; the last position of the screen is followed by 0
 * @param length number of positions up to the next attribute, 0 if that follows at once; a field may wrap around the end of the screen
 * @param attribute bits 20, 10, 0C, 01
 * @param color extended colour, 0 for the default
 * @param highlight extended highlighting, 0 for the default
 * @param background extended background colour, 0 for the default
 * @param characterSet extended character set, 0 for the default
 */
public record ScreenField(
        int index,
        int attributeOffset,
        int offset,
        int length,
        int attribute,
        int color,
        int highlight,
        int background,
        int characterSet) {

    /** True if the operator cannot enter data. */
    public boolean isProtected() {
        return FieldAttribute.isProtected(attribute);
    }

    /** True if the numeric bit is set. */
    public boolean numeric() {
        return FieldAttribute.isNumeric(attribute);
    }

    /** True if the content is not displayed. */
    public boolean hidden() {
        return FieldAttribute.isNonDisplay(attribute);
    }

    /** True if the content is intensified. */
    public boolean intensified() {
        return FieldAttribute.isIntensified(attribute);
    }

    /** True if the cursor skips the field. */
    public boolean autoSkip() {
        return FieldAttribute.isAutoSkip(attribute);
    }

    /** True if Read Modified would send the field. */
    public boolean modified() {
        return FieldAttribute.isModified(attribute);
    }

    /** True if cursor select can choose the field. */
    public boolean detectable() {
        return FieldAttribute.isDetectable(attribute);
    }
}
