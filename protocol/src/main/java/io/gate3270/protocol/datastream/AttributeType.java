package io.gate3270.protocol.datastream;

/** The types of the pairs in SFE, MF and SA (GA23-0059, Extended Attributes). */
public final class AttributeType {
    /** SA only: all character attributes back to their defaults. */
    public static final int ALL = 0x00;

    /** The 3270 field attribute byte. */
    public static final int FIELD = 0xC0;

    /** Field validation: mandatory fill, mandatory entry, trigger. */
    public static final int VALIDATION = 0xC1;

    /** Field outlining. */
    public static final int OUTLINING = 0xC2;

    /** Extended highlighting. */
    public static final int HIGHLIGHTING = 0x41;

    /** Foreground colour. */
    public static final int COLOR = 0x42;

    /** Character set. */
    public static final int CHARACTER_SET = 0x43;

    /** Background colour. */
    public static final int BACKGROUND = 0x45;

    /** Transparency. */
    public static final int TRANSPARENCY = 0x46;

    private AttributeType() {}
}
