package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.FieldAttribute;
import java.util.ArrayList;
import java.util.List;

/** Attributes in words (GA23-0059, chapter 4: Field Attributes, Extended Field Attributes, Character Attributes). */
final class AttributeWords {
    private static final String[] COLORS = {
        "neutral", "blue", "red", "pink", "green", "turquoise", "yellow", "neutral",
        "black", "deep blue", "orange", "purple", "pale green", "pale turquoise", "grey", "white"
    };

    private AttributeWords() {}

    /** A field attribute byte. */
    static String field(int attribute) {
        List<String> words = new ArrayList<>();
        words.add(FieldAttribute.isProtected(attribute) ? "protected" : "unprotected");
        if (FieldAttribute.isAutoSkip(attribute)) {
            words.add("auto-skip");
        } else if (FieldAttribute.isNumeric(attribute)) {
            words.add("numeric");
        }
        if (FieldAttribute.isNonDisplay(attribute)) {
            words.add("not displayed");
        } else if (FieldAttribute.isIntensified(attribute)) {
            words.add("intensified");
        } else if (FieldAttribute.isDetectable(attribute)) {
            words.add("detectable");
        }
        if (FieldAttribute.isModified(attribute)) {
            words.add("modified");
        }
        return String.join(", ", words);
    }

    /** Pairs of type and value, {@code bytes[from..to)}. */
    static String pairs(byte[] bytes, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int at = from; at + 1 < to; at += 2) {
            words.add(pair(bytes[at] & 0xFF, bytes[at + 1] & 0xFF));
        }
        return words.isEmpty() ? "no attributes" : String.join("; ", words);
    }

    /** The value of the field attribute in pairs; 0, which is what the field then has, if there is none. */
    static int fieldIn(byte[] bytes, int from, int to) {
        int attribute = 0;
        for (int at = from; at + 1 < to; at += 2) {
            if ((bytes[at] & 0xFF) == AttributeType.FIELD) {
                attribute = bytes[at + 1];
            }
        }
        return attribute;
    }

    /** One type with its value. */
    static String pair(int type, int value) {
        return switch (type) {
            case AttributeType.ALL -> "all character attributes to default";
            case AttributeType.FIELD -> field(value);
            case AttributeType.HIGHLIGHTING -> "highlighting " + highlighting(value);
            case AttributeType.COLOR -> "color " + color(value);
            case AttributeType.BACKGROUND -> "background " + color(value);
            case AttributeType.CHARACTER_SET -> "character set " + characterSet(value);
            case AttributeType.TRANSPARENCY -> "transparency " + transparency(value);
            case AttributeType.VALIDATION ->
                "validation " + bits(value, "trigger", "mandatory entry", "mandatory fill");
            case AttributeType.OUTLINING -> "outlining " + bits(value, "under", "right", "over", "left");
            default -> "type " + hex(type) + " value " + hex(value);
        };
    }

    /** What a type of attribute is called. */
    static String type(int type) {
        return switch (type) {
            case AttributeType.ALL -> "all";
            case AttributeType.FIELD -> "field attribute";
            case AttributeType.HIGHLIGHTING -> "highlighting";
            case AttributeType.COLOR -> "color";
            case AttributeType.BACKGROUND -> "background";
            case AttributeType.CHARACTER_SET -> "character set";
            case AttributeType.TRANSPARENCY -> "transparency";
            case AttributeType.VALIDATION -> "validation";
            case AttributeType.OUTLINING -> "outlining";
            default -> "type " + hex(type);
        };
    }

    /** A colour. */
    static String color(int value) {
        if (value == 0) {
            return "default";
        }
        return value >= 0xF0 ? COLORS[value - 0xF0] : hex(value);
    }

    /** A highlighting. */
    static String highlighting(int value) {
        return switch (value) {
            case 0x00 -> "default";
            case 0xF0 -> "normal";
            case 0xF1 -> "blink";
            case 0xF2 -> "reverse";
            case 0xF4 -> "underscore";
            case 0xF8 -> "intensify";
            default -> hex(value);
        };
    }

    private static String characterSet(int value) {
        return switch (value) {
            case 0x00 -> "default";
            case 0xF1 -> "APL";
            default -> hex(value);
        };
    }

    private static String transparency(int value) {
        return switch (value) {
            case 0x00 -> "default";
            case 0xF0 -> "or";
            case 0xF1 -> "xor";
            case 0xFF -> "opaque";
            default -> hex(value);
        };
    }

    /** Names of bits from the lowest; other bits make it two digits. */
    private static String bits(int value, String... names) {
        if (value == 0) {
            return "none";
        }
        if (value >> names.length != 0) {
            return hex(value);
        }
        List<String> words = new ArrayList<>();
        for (int bit = 0; bit < names.length; bit++) {
            if ((value & 1 << bit) != 0) {
                words.add(names[bit]);
            }
        }
        return String.join(" ", words);
    }
}
