package io.gate3270.protocol.charset;

/**
 * The control codes that a 3270 keeps in its buffer, and how they are shown (GA23-0059, Format Control Orders).
 *
 * <p>A real display shows DUP and FM as an overlined asterisk and semicolon; we show the plain ones, as x3270 does. SUB and EO
 * are shown as a solid square and a solid circle. All other codes below 40 are blanks on the glass.
 */
public enum ControlCode {
    NUL(0x00, ' ', "null"),
    FF(0x0C, ' ', "form feed"),
    CR(0x0D, ' ', "carriage return"),
    SO(0x0E, ' ', "shift out"),
    SI(0x0F, ' ', "shift in"),
    NL(0x15, ' ', "new line"),
    EM(0x19, ' ', "end of medium"),
    DUP(0x1C, '*', "duplicate"),
    FM(0x1E, ';', "field mark"),
    SUB(0x3F, '\u25A0', "substitute"),
    EO(0xFF, '\u25CF', "eight ones");

    private final int code;
    private final char shown;
    private final String meaning;

    ControlCode(int code, char shown, String meaning) {
        this.code = code;
        this.shown = shown;
        this.meaning = meaning;
    }

    /** The EBCDIC code, 0 to 255. */
    public int code() {
        return code;
    }

    /** What the glass shows. */
    public char shown() {
        return shown;
    }

    /** The code in words, such as "field mark". */
    public String meaning() {
        return meaning;
    }

    /** What a code without a character shows: a blank, unless it is one of ours. */
    static char shown(int code) {
        for (ControlCode control : values()) {
            if (control.code == code) {
                return control.shown;
            }
        }
        return ' ';
    }
}
