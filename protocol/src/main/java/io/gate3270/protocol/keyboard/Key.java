package io.gate3270.protocol.keyboard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a 3270 keyboard, other than those that type a character; {@link #label()} is what clients call them. */
public enum Key {
    ENTER("Enter", 0x7D),
    CLEAR("Clear", 0x6D),
    PA1("PA1", 0x6C),
    PA2("PA2", 0x6E),
    PA3("PA3", 0x6B),
    PF1("PF1", 0xF1),
    PF2("PF2", 0xF2),
    PF3("PF3", 0xF3),
    PF4("PF4", 0xF4),
    PF5("PF5", 0xF5),
    PF6("PF6", 0xF6),
    PF7("PF7", 0xF7),
    PF8("PF8", 0xF8),
    PF9("PF9", 0xF9),
    PF10("PF10", 0x7A),
    PF11("PF11", 0x7B),
    PF12("PF12", 0x7C),
    PF13("PF13", 0xC1),
    PF14("PF14", 0xC2),
    PF15("PF15", 0xC3),
    PF16("PF16", 0xC4),
    PF17("PF17", 0xC5),
    PF18("PF18", 0xC6),
    PF19("PF19", 0xC7),
    PF20("PF20", 0xC8),
    PF21("PF21", 0xC9),
    PF22("PF22", 0x4A),
    PF23("PF23", 0x4B),
    PF24("PF24", 0x4C),
    TAB("Tab"),
    BACK_TAB("BackTab"),
    HOME("Home"),
    NEWLINE("Newline"),
    UP("Up"),
    DOWN("Down"),
    LEFT("Left"),
    RIGHT("Right"),
    ERASE_EOF("EraseEOF"),
    ERASE_INPUT("EraseInput"),
    DELETE("Delete"),
    INSERT("Insert"),
    RESET("Reset"),
    DUP("Dup"),
    FIELD_MARK("FieldMark"),
    CURSOR_SELECT("CursorSelect"),
    SYS_REQ("SysReq"),
    ATTN("Attn");

    private static final int NO_AID = -1;
    private static final Map<String, Key> BY_LABEL = new LinkedHashMap<>();

    static {
        for (Key key : values()) {
            BY_LABEL.put(key.label, key);
        }
    }

    private final String label;
    private final int aid;

    Key(String label) {
        this(label, NO_AID);
    }

    Key(String label, int aid) {
        this.label = label;
        this.aid = aid;
    }

    /** The key with this label, written exactly so, or null if there is none. */
    public static @Nullable Key labelled(String label) {
        return BY_LABEL.get(label);
    }

    /** What clients call the key. */
    public String label() {
        return label;
    }

    /** True if the key sends an attention identifier (GA23-0059, Attention Identification). */
    public boolean attention() {
        return aid != NO_AID;
    }

    /** The attention identifier byte of an attention key, otherwise -1. */
    public int aid() {
        return aid;
    }

    /** True for Clear and the PA keys, whose AID travels alone (GA23-0059, Short Read). */
    public boolean shortRead() {
        return this == CLEAR || this == PA1 || this == PA2 || this == PA3;
    }
}
