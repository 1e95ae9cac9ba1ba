package io.gate3270.protocol.display;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a display is able to do.
 *
 * @param model 2 to 5
 * @param alternateRows rows of the alternate size; at least 24
 * @param alternateCols columns of the alternate size; at least 80
 * @param color a 3279 with seven colours, else a 3278
 * @param extended the extended data stream (the {@code -E} of the name): structured fields and extended attributes are announced
 * @param codePage the EBCDIC code page of host and keyboard
 * @param numericLock numeric fields refuse letters
 * @param typeAhead how many strokes may wait while the keyboard is locked; 0 refuses them
 */
public record DisplayConfig(
        int model,
        int alternateRows,
        int alternateCols,
        boolean color,
        boolean extended,
        CodePage codePage,
        boolean numericLock,
        int typeAhead) {

    /** The most positions a screen can have: what a 14-bit address reaches. */
    public static final int MAX_SIZE = 1 << 14;

    /** The size every model can have. */
    public static final int DEFAULT_ROWS = 24;

    /** The size every model can have. */
    public static final int DEFAULT_COLS = 80;

    private static final Pattern MODEL = Pattern.compile("(?:IBM-)?(327[89])-([2-5])(-E)?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})[xX](\\d{1,4})");
    private static final int[][] ALTERNATE = {{24, 80}, {32, 80}, {43, 80}, {27, 132}};
    private static final int MAX_TYPE_AHEAD = 10_000;

    /** Refuses models and sizes that no terminal of ours can have. */
    public DisplayConfig {
        if (model < 2 || model > 5) {
            throw unknownModel(Integer.toString(model));
        }
        if (alternateRows < DEFAULT_ROWS || alternateCols < DEFAULT_COLS || alternateRows * alternateCols > MAX_SIZE) {
            throw badSize(alternateCols + "x" + alternateRows);
        }
        if (typeAhead < 0 || typeAhead > MAX_TYPE_AHEAD) {
            throw new IllegalArgumentException(
                    "typeAhead is " + typeAhead + " (expected: 0 to " + MAX_TYPE_AHEAD + ")");
        }
    }

    /** A display by its name: {@code 3278} or {@code 3279}, model 2 to 5, and {@code -E} or not; code page cp037, no options. */
    public static DisplayConfig model(String name) {
        Matcher matcher = MODEL.matcher(name.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw unknownModel(name);
        }
        int model = Integer.parseInt(matcher.group(2));
        int[] alternate = ALTERNATE[model - 2];
        return new DisplayConfig(
                model,
                alternate[0],
                alternate[1],
                matcher.group(1).equals("3279"),
                matcher.group(3) != null,
                CodePage.named("cp037"),
                false,
                0);
    }

    /** The same with another alternate size, columns first: {@code 132x60}. */
    public DisplayConfig oversize(String size) {
        Matcher matcher = SIZE.matcher(size.strip());
        if (!matcher.matches()) {
            throw badSize(size);
        }
        return new DisplayConfig(
                model,
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)),
                color,
                extended,
                codePage,
                numericLock,
                typeAhead);
    }

    /** The same with another code page. */
    public DisplayConfig withCodePage(CodePage other) {
        return new DisplayConfig(model, alternateRows, alternateCols, color, extended, other, numericLock, typeAhead);
    }

    /** The same with or without numeric lock. */
    public DisplayConfig withNumericLock(boolean lock) {
        return new DisplayConfig(model, alternateRows, alternateCols, color, extended, codePage, lock, typeAhead);
    }

    /** The same with another bound for type-ahead; 0 is off. */
    public DisplayConfig withTypeAhead(int strokes) {
        return new DisplayConfig(model, alternateRows, alternateCols, color, extended, codePage, numericLock, strokes);
    }

    /** True if the alternate size is not the one of the model. */
    public boolean oversize() {
        int[] alternate = ALTERNATE[model - 2];
        return alternateRows != alternate[0] || alternateCols != alternate[1];
    }

    /** The name a terminal of this kind has in classic TN3270: {@code IBM-3279-2-E}, or {@code IBM-DYNAMIC} if oversize. */
    public String deviceType() {
        return oversize() ? "IBM-DYNAMIC" : deviceType(color ? "3279" : "3278");
    }

    /** The name in TN3270E, which knows 3278 names only (RFC 2355, 7.1): {@code IBM-3278-2-E}, or {@code IBM-DYNAMIC} if oversize. */
    public String deviceTypeE() {
        return oversize() ? "IBM-DYNAMIC" : deviceType("3278");
    }

    private String deviceType(String family) {
        return "IBM-" + family + '-' + model + (extended ? "-E" : "");
    }

    /** The most positions the screen can have. */
    public int capacity() {
        return Math.max(DEFAULT_ROWS * DEFAULT_COLS, alternateRows * alternateCols);
    }

    private static CodedException unknownModel(String found) {
        return new CodedException(
                        ProtocolError.MODEL_UNKNOWN,
                        "model \"" + found + "\" (expected: 3278 or 3279, 2 to 5, -E or not)")
                .with("model", found)
                .hint("Use a name such as 3279-2-E.");
    }

    private static CodedException badSize(String found) {
        return new CodedException(
                        ProtocolError.SCREEN_SIZE_INVALID,
                        "screen size \"" + found + "\" (expected: columns x rows, at least 80x24, at most " + MAX_SIZE
                                + " positions)")
                .with("size", found);
    }
}
