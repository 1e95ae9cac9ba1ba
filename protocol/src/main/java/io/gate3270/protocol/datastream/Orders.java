package io.gate3270.protocol.datastream;

/** The order codes and the format control codes of the 3270 data stream (GA23-0059, chapter 4). */
public final class Orders {
    /** Program Tab. */
    public static final int PT = 0x05;

    /** Graphic Escape. */
    public static final int GE = 0x08;

    /** Set Buffer Address. */
    public static final int SBA = 0x11;

    /** Erase Unprotected to Address. */
    public static final int EUA = 0x12;

    /** Insert Cursor. */
    public static final int IC = 0x13;

    /** Start Field. */
    public static final int SF = 0x1D;

    /** Set Attribute. */
    public static final int SA = 0x28;

    /** Start Field Extended. */
    public static final int SFE = 0x29;

    /** Modify Field. */
    public static final int MF = 0x2C;

    /** Repeat to Address. */
    public static final int RA = 0x3C;

    /** Null: an empty position. */
    public static final int NUL = 0x00;

    /** Form Feed. */
    public static final int FF = 0x0C;

    /** Carriage Return. */
    public static final int CR = 0x0D;

    /** Shift Out, the start of double-byte text. */
    public static final int SO = 0x0E;

    /** Shift In, the end of double-byte text. */
    public static final int SI = 0x0F;

    /** New Line. */
    public static final int NL = 0x15;

    /** End of Medium. */
    public static final int EM = 0x19;

    /** Duplicate. */
    public static final int DUP = 0x1C;

    /** Field Mark. */
    public static final int FM = 0x1E;

    /** Substitute. */
    public static final int SUB = 0x3F;

    /** Eight Ones. */
    public static final int EO = 0xFF;

    private Orders() {}

    /** True for the format control orders, which are stored like characters and yet are orders (GA23-0059, Format Control Orders). */
    public static boolean isFormatControl(int code) {
        return switch (code) {
            case FF, CR, NL, EM, DUP, FM, SUB, EO -> true;
            default -> false;
        };
    }
}
