package io.gate3270.gateway.render;

import org.jspecify.annotations.Nullable;

/** Extended highlighting (GA23-0059, Extended Highlighting). */
public enum Highlighting {
    NORMAL(0xF0, "normal"),
    BLINK(0xF1, "blink"),
    REVERSE(0xF2, "reverse"),
    UNDERSCORE(0xF4, "underscore"),
    INTENSIFY(0xF8, "intensify");

    private final int code;
    private final String label;

    Highlighting(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The highlighting with this attribute value; null for 0, the default, and for values that are none. */
    public static @Nullable Highlighting of(int code) {
        for (Highlighting highlight : values()) {
            if (highlight.code == code) {
                return highlight;
            }
        }
        return null;
    }

    /** What clients call it. */
    public String label() {
        return label;
    }
}
