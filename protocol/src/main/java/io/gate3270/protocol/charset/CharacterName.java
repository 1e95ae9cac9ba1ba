package io.gate3270.protocol.charset;

import java.util.Locale;

/** A character in words that survive a log and a terminal without fonts. */
final class CharacterName {
    private CharacterName() {}

    /** {@code U+20AC EURO SIGN (€)}; control characters and lone surrogates without the character itself. */
    static String of(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        String named = name == null ? number : number + ' ' + name;
        boolean printable = name != null
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
        return printable ? named + " (" + Character.toString(codePoint) + ')' : named;
    }
}
