package io.gate3270.protocol.charset;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.Arrays;
import java.util.List;

/**
 * One single-byte EBCDIC code page: what each byte shows on a 3270, and which byte a character types.
 *
 * <p>Positions 00 to 3F and FF are control codes on every page (GA23-0059, Format Control Orders). A page has no character for
 * them, so no character types one; they show as {@link ControlCode} says, which is a blank for all but four. Undefined graphic
 * positions show as a blank too. The no-break space and the soft hyphen are characters like any other: what is read can be typed
 * back; whoever draws them on a grid gives each one column.
 *
 * <p>Immutable; any thread may use it.
 */
public final class CodePage {
    private static final int POSITIONS = 256;
    private static final byte[] NOTHING_HERE = new byte[POSITIONS];

    private final CodePageTable table;
    private final char[] shown = new char[POSITIONS];
    /** By high byte of the character, then by its low byte; 0, which is no graphic position, where the page has none. */
    private final byte[][] positions = new byte[POSITIONS][];

    CodePage(CodePageTable table) {
        this.table = table;
        Arrays.fill(positions, NOTHING_HERE);
        for (int position = 0; position < POSITIONS; position++) {
            char character = table.character(position);
            shown[position] = character == CodePageTable.UNDEFINED ? ControlCode.shown(position) : character;
            if (character != CodePageTable.UNDEFINED) {
                type(character, position);
            }
        }
    }

    /** The first position that shows a character is the one that it types. */
    private void type(char character, int position) {
        byte[] row = positions[character >> 8];
        if (row == NOTHING_HERE) {
            row = new byte[POSITIONS];
            positions[character >> 8] = row;
        }
        if (row[character & 0xFF] == 0) {
            row[character & 0xFF] = (byte) position;
        }
    }

    /**
     * The page that goes by this name, in upper or lower case: {@code cp037}, {@code 037}, {@code 37}, {@code IBM037},
     * {@code ibm-37}, {@code bracket}, or an alias from the table's header.
     *
     * @throws CodedException {@code CODE_PAGE_UNKNOWN}, with the nearest name as a hint
     */
    public static CodePage named(String name) {
        return CodePageCatalogue.named(name);
    }

    /** The names of all pages, without aliases, in ascending order. */
    public static List<String> names() {
        return CodePageCatalogue.names();
    }

    /** The canonical name, such as {@code cp037}. */
    public String name() {
        return table.name();
    }

    /** The page in words, such as "United States, Canada". */
    public String title() {
        return table.title();
    }

    /** Other names than the number's spellings, such as {@code us}. */
    public List<String> aliases() {
        return table.aliases();
    }

    /** The coded graphic character set global identifier as Query Reply has it: character set id in bits 31-16, code page id below. */
    public int codedCharacterSet() {
        return table.codedCharacterSet();
    }

    /** What a position (0 to 255) shows: its character, or what {@link ControlCode} says; a blank where nothing is defined. */
    public char unicode(int ebcdic) {
        return shown[ebcdic & 0xFF];
    }

    /** True if the page defines a character for this position (0 to 255). */
    public boolean defines(int ebcdic) {
        return table.character(ebcdic & 0xFF) != CodePageTable.UNDEFINED;
    }

    /** The position that a code point types, the lowest if there are several; -1 if the page cannot express it. */
    public int ebcdic(int codePoint) {
        if (codePoint >>> 16 != 0) {
            return -1;
        }
        int position = positions[codePoint >>> 8][codePoint & 0xFF] & 0xFF;
        return position == 0 ? -1 : position;
    }

    /** Writes what {@code source[from..to)} shows to {@code target} from index {@code at} on, one char a byte. */
    public void decode(byte[] source, int from, int to, char[] target, int at) {
        char[] table256 = shown;
        for (int i = from, j = at; i < to; i++, j++) {
            target[j] = table256[source[i] & 0xFF];
        }
    }

    /** What {@code source[from..to)} shows. */
    public String decode(byte[] source, int from, int to) {
        char[] text = new char[to - from];
        decode(source, from, to, text, 0);
        return new String(text);
    }

    /**
     * The positions that a text types, one byte a code point.
     *
     * @throws CodedException {@code CHARACTER_UNMAPPABLE}, as {@link #unmappable} makes it
     */
    public byte[] encode(String text) {
        int bad = firstUnmappable(text);
        if (bad >= 0) {
            throw unmappable(text, bad);
        }
        byte[] bytes = new byte[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < text.length(); i = text.offsetByCodePoints(i, 1), at++) {
            bytes[at] = (byte) ebcdic(text.codePointAt(i));
        }
        return bytes;
    }

    /** The index of the first character of {@code text} that the page cannot express; -1 if it can express all. */
    public int firstUnmappable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ebcdic(text.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The error that says which character of {@code text} this page cannot express, and which pages can. */
    public CodedException unmappable(String text, int index) {
        int codePoint = text.codePointAt(index);
        String character = CharacterName.of(codePoint);
        List<String> others = CodePageCatalogue.pagesWith(codePoint);
        return new CodedException(
                        ProtocolError.CHARACTER_UNMAPPABLE,
                        "code page " + name() + " has no " + character + ", found at index " + index + " of the text")
                .with("codePage", name())
                .with("character", character)
                .with("index", index)
                .hint(
                        others.isEmpty()
                                ? "No code page here has this character; leave it out or replace it."
                                : "Code pages that have it: " + String.join(", ", others) + '.');
    }

    @Override
    public String toString() {
        return name();
    }
}
