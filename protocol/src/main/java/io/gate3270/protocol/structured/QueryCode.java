package io.gate3270.protocol.structured;

/** Codes of Query Replies (GA23-0059, chapter 6). */
public final class QueryCode {
    /** Which replies there are. */
    public static final int SUMMARY = 0x80;

    /** How large the screen is. */
    public static final int USABLE_AREA = 0x81;

    /** How many partitions there can be. */
    public static final int ALPHANUMERIC_PARTITIONS = 0x84;

    /** Which character sets there are. */
    public static final int CHARACTER_SETS = 0x85;

    /** Which colours there are. */
    public static final int COLOR = 0x86;

    /** Which highlighting there is. */
    public static final int HIGHLIGHTING = 0x87;

    /** Which reply modes there are. */
    public static final int REPLY_MODES = 0x88;

    /** Distributed Data Management: how much IND$FILE may send at once. */
    public static final int DISTRIBUTED_DATA = 0x95;

    /** Names of additions to the terminal. */
    public static final int RPQ_NAMES = 0xA1;

    /** The default and the alternate size. */
    public static final int IMPLICIT_PARTITION = 0xA6;

    /** None of what was asked for is there. */
    public static final int NULL = 0xFF;

    private QueryCode() {}
}
