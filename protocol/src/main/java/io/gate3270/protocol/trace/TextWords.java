package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.charset.AplSet;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.charset.ControlCode;
import java.util.function.IntPredicate;

/** Characters as people read them: quoted, control codes by name, and an asterisk for what is not to be seen. */
final class TextWords {
    private static final char MASK = '*';
    private static final String HIDDEN = " (hidden)";

    private final CodePage codePage;
    private final boolean reveal;

    TextWords(CodePage codePage, boolean reveal) {
        this.codePage = codePage;
        this.reveal = reveal;
    }

    /** EBCDIC characters; {@code hidden} is asked with indices of {@code bytes}. */
    String ebcdic(byte[] bytes, int from, int to, IntPredicate hidden) {
        Quotation quotation = new Quotation();
        boolean anyHidden = false;
        for (int at = from; at < to; at++) {
            int code = bytes[at] & 0xFF;
            if (!codePage.defines(code)) {
                quotation.control(control(code));
            } else if (hidden.test(at)) {
                anyHidden = true;
                quotation.character(reveal ? codePage.unicode(code) : MASK);
            } else {
                quotation.character(codePage.unicode(code));
            }
        }
        return quotation.text() + (anyHidden ? HIDDEN : "");
    }

    /** EBCDIC characters that everybody may see. */
    String ebcdic(byte[] bytes, int from, int to) {
        return ebcdic(bytes, from, to, at -> false);
    }

    /** One character of the APL set. */
    String apl(int code, boolean hidden) {
        return hidden && !reveal
                ? "\"" + MASK + '"' + HIDDEN
                : hex(code) + " \"" + AplSet.unicode(code) + '"' + (hidden ? HIDDEN : "");
    }

    /** One EBCDIC character that fills. */
    String fill(int code, boolean graphic, boolean hidden) {
        if (graphic) {
            return apl(code, hidden);
        }
        byte[] one = {(byte) code};
        return ebcdic(one, 0, 1, at -> hidden);
    }

    /** ASCII characters of a Network Virtual Terminal. */
    String ascii(byte[] bytes, int from, int to, boolean hidden) {
        Quotation quotation = new Quotation();
        for (int at = from; at < to; at++) {
            int code = bytes[at] & 0xFF;
            if (code < ' ' || (code >= 0x7F && code < 0xA0)) {
                quotation.control(asciiControl(code));
            } else {
                quotation.character(hidden && !reveal ? MASK : (char) code);
            }
        }
        return quotation.text() + (hidden ? HIDDEN : "");
    }

    private static String control(int code) {
        for (ControlCode control : ControlCode.values()) {
            if (control.code() == code) {
                return control.name();
            }
        }
        return hex(code);
    }

    private static String asciiControl(int code) {
        return switch (code) {
            case 0x00 -> "NUL";
            case 0x07 -> "BEL";
            case 0x08 -> "BS";
            case 0x09 -> "HT";
            case 0x0A -> "LF";
            case 0x0D -> "CR";
            case 0x1B -> "ESC";
            default -> hex(code);
        };
    }

    /** Characters in quotes and names without, as in {@code "AB" NUL*3 "C"}. */
    private static final class Quotation {
        private final StringBuilder text = new StringBuilder();
        private boolean open;
        private String last = "";
        private int count;

        void character(char character) {
            settle();
            if (!open) {
                text.append(text.isEmpty() ? "\"" : " \"");
                open = true;
            }
            text.append(character);
        }

        void control(String name) {
            if (!name.equals(last)) {
                settle();
                last = name;
            }
            count++;
        }

        /** Writes the controls that were counted. */
        private void settle() {
            if (count == 0) {
                return;
            }
            close();
            text.append(text.isEmpty() ? "" : " ").append(last);
            if (count > 1) {
                text.append('*').append(count);
            }
            count = 0;
            last = "";
        }

        private void close() {
            if (open) {
                text.append('"');
                open = false;
            }
        }

        String text() {
            settle();
            close();
            return text.isEmpty() ? "\"\"" : text.toString();
        }
    }
}
