package io.gate3270.gateway.render;

import io.gate3270.protocol.screen.ScreenSnapshot;

/**
 * How one position looks: the character's own attributes, what it lacks from its field, what that lacks from the field's basic attribute.
 *
 * @param foreground after reverse video
 * @param background after reverse video
 * @param bold intensified
 * @param underscore underlined
 * @param blink blinking
 * @param input may be typed into
 */
public record CellStyle(
        ScreenColor foreground,
        ScreenColor background,
        boolean bold,
        boolean underscore,
        boolean blink,
        boolean input) {
    /** How an unformatted screen looks. */
    public static final CellStyle PLAIN =
            new CellStyle(ScreenColor.GREEN, ScreenColor.BLACK, false, false, false, true);

    private static final int PROTECTED = 0x20;
    private static final int DISPLAY = 0x0C;
    private static final int INTENSIFIED = 0x08;
    private static final int HIDDEN = 0x0C;

    /** The style of this position. */
    public static CellStyle at(ScreenSnapshot screen, int offset) {
        int field = screen.fieldOf(offset);
        boolean start = screen.attributeAt(offset);
        int attribute = field < 0 ? 0 : screen.fieldAttributeAt(field);
        Highlighting highlight = Highlighting.of(
                inherited(start ? 0 : screen.highlightAt(offset), field < 0 ? 0 : screen.highlightAt(field)));
        ScreenColor foreground =
                ScreenColor.of(inherited(start ? 0 : screen.colorAt(offset), field < 0 ? 0 : screen.colorAt(field)));
        ScreenColor background = ScreenColor.of(
                inherited(start ? 0 : screen.backgroundAt(offset), field < 0 ? 0 : screen.backgroundAt(field)));
        ScreenColor ink = foreground == null ? base(attribute, field >= 0) : foreground;
        ScreenColor paper =
                background == null || background == ScreenColor.NEUTRAL_BLACK ? ScreenColor.BLACK : background;
        boolean reverse = highlight == Highlighting.REVERSE && !start;
        boolean bold = (attribute & DISPLAY) == INTENSIFIED || highlight == Highlighting.INTENSIFY;
        return new CellStyle(
                reverse ? paper : ink,
                reverse ? ink : paper,
                bold,
                highlight == Highlighting.UNDERSCORE && !start,
                highlight == Highlighting.BLINK && !start,
                !start && (attribute & PROTECTED) == 0);
    }

    private static int inherited(int own, int fields) {
        return own == 0 ? fields : own;
    }

    /** The colours that a 3279 gives to fields that ask for none. */
    private static ScreenColor base(int attribute, boolean formatted) {
        if (!formatted) {
            return ScreenColor.GREEN;
        }
        boolean intensified = (attribute & DISPLAY) == INTENSIFIED;
        if ((attribute & DISPLAY) == HIDDEN) {
            return ScreenColor.GREEN;
        }
        if ((attribute & PROTECTED) == 0) {
            return intensified ? ScreenColor.RED : ScreenColor.GREEN;
        }
        return intensified ? ScreenColor.NEUTRAL_WHITE : ScreenColor.BLUE;
    }
}
