package io.gate3270.gateway.render;

import org.jspecify.annotations.Nullable;

/** The colours of a 3279 (GA23-0059, Color): what they are called, and how they look on a black screen. */
public enum ScreenColor {
    NEUTRAL_BLACK(0xF0, "neutral-black", "#000000"),
    BLUE(0xF1, "blue", "#5c9dff"),
    RED(0xF2, "red", "#ff5a52"),
    PINK(0xF3, "pink", "#ff8bd0"),
    GREEN(0xF4, "green", "#3ddc68"),
    TURQUOISE(0xF5, "turquoise", "#38dfe0"),
    YELLOW(0xF6, "yellow", "#ffe14d"),
    NEUTRAL_WHITE(0xF7, "neutral-white", "#f2f5f7"),
    BLACK(0xF8, "black", "#000000"),
    DEEP_BLUE(0xF9, "deep-blue", "#3567f0"),
    ORANGE(0xFA, "orange", "#ff9f43"),
    PURPLE(0xFB, "purple", "#b57bff"),
    PALE_GREEN(0xFC, "pale-green", "#9df2b0"),
    PALE_TURQUOISE(0xFD, "pale-turquoise", "#a9f1f2"),
    GREY(0xFE, "grey", "#a6b0b8"),
    WHITE(0xFF, "white", "#ffffff");

    private final int code;
    private final String label;
    private final String css;

    ScreenColor(int code, String label, String css) {
        this.code = code;
        this.label = label;
        this.css = css;
    }

    /** The colour with this attribute value; null for 0, the default, and for values that are no colours. */
    public static @Nullable ScreenColor of(int code) {
        return code < NEUTRAL_BLACK.code ? null : values()[code - NEUTRAL_BLACK.code];
    }

    /** What clients call it. */
    public String label() {
        return label;
    }

    /** How it looks, as CSS writes it. */
    public String css() {
        return css;
    }

    /** The attribute value. */
    public int code() {
        return code;
    }
}
