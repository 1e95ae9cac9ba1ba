package io.gate3270.protocol.charset;

/**
 * The APL and text characters of code page 310, which a Graphic Escape order or the character set attribute F1 selects:
 * box drawing, superscripts, APL functions, underscored letters (GA23-0059, Graphic Escape).
 *
 * <p>Positions without a character are blanks. The underscored letters are Unicode's circled capitals.
 */
public final class AplSet {
    private static final CodePage PAGE = new CodePage(CodePageTable.load("apl"));

    private AplSet() {}

    /** What a code (0 to 255) shows; a blank where nothing is defined. */
    public static char unicode(int code) {
        return PAGE.unicode(code);
    }

    /** The code that shows a code point; -1 if the set does not have it. */
    public static int code(int codePoint) {
        return PAGE.ebcdic(codePoint);
    }

    /** The coded graphic character set global identifier as Query Reply has it: 963 in bits 31-16, 310 below. */
    public static int codedCharacterSet() {
        return PAGE.codedCharacterSet();
    }
}
