package io.gate3270.protocol.datastream;

import org.jspecify.annotations.Nullable;

/** Attention identifiers: why a terminal sends a record (GA23-0059, Attention Identification). */
public enum Aid {
    NONE(0x60, "no AID"),
    /** The answer to a Read Partition read. */
    READ_PARTITION(0x61, "Read Partition"),
    /** Structured fields follow. */
    STRUCTURED_FIELD(0x88, "structured field"),
    SELECT(0x7E, "Select"),
    ENTER(0x7D, "Enter"),
    CLEAR(0x6D, "Clear"),
    PA1(0x6C, "PA1"),
    PA2(0x6E, "PA2"),
    PA3(0x6B, "PA3"),
    PF1(0xF1, "PF1"),
    PF2(0xF2, "PF2"),
    PF3(0xF3, "PF3"),
    PF4(0xF4, "PF4"),
    PF5(0xF5, "PF5"),
    PF6(0xF6, "PF6"),
    PF7(0xF7, "PF7"),
    PF8(0xF8, "PF8"),
    PF9(0xF9, "PF9"),
    PF10(0x7A, "PF10"),
    PF11(0x7B, "PF11"),
    PF12(0x7C, "PF12"),
    PF13(0xC1, "PF13"),
    PF14(0xC2, "PF14"),
    PF15(0xC3, "PF15"),
    PF16(0xC4, "PF16"),
    PF17(0xC5, "PF17"),
    PF18(0xC6, "PF18"),
    PF19(0xC7, "PF19"),
    PF20(0xC8, "PF20"),
    PF21(0xC9, "PF21"),
    PF22(0x4A, "PF22"),
    PF23(0x4B, "PF23"),
    PF24(0x4C, "PF24"),
    /** The SYS REQ key as a Test Request. */
    SYS_REQ(0xF0, "SysReq"),
    /** An operator identification card was read. */
    CARD_READER(0xE6, "card reader"),
    /** A magnetic stripe or slot was read. */
    MAGNETIC_SLOT(0xE7, "magnetic slot"),
    /** A trigger field was left. */
    TRIGGER(0x7F, "trigger");

    private static final @Nullable Aid[] BY_CODE = table();

    private final int code;
    private final String label;

    Aid(int code, String label) {
        this.code = code;
        this.label = label;
    }

    private static @Nullable Aid[] table() {
        @Nullable Aid[] table = new @Nullable Aid[256];
        for (Aid aid : values()) {
            if (table[aid.code] != null) {
                throw new AssertionError(table[aid.code] + " and " + aid + " both claim code " + aid.code);
            }
            table[aid.code] = aid;
        }
        return table;
    }

    /** The AID with this code (0 to 255), or null if there is none. */
    public static @Nullable Aid of(int code) {
        return BY_CODE[code];
    }

    /** The byte on the wire. */
    public int code() {
        return code;
    }

    /** What the key is called. */
    public String label() {
        return label;
    }

    /** True for Clear and the PA keys, whose AID travels alone (GA23-0059, Short Read). */
    public boolean shortRead() {
        return this == CLEAR || this == PA1 || this == PA2 || this == PA3;
    }
}
