package io.gate3270.gateway.render;

/** Text inside XML and HTML. */
final class Markup {
    private Markup() {}

    /** The text with what has a meaning in markup escaped, and what markup cannot contain as blanks. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), escaped);
        }
        return escaped.toString();
    }

    private static void escape(char character, StringBuilder to) {
        switch (character) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            default -> to.append(allowed(character) ? character : ' ');
        }
    }

    private static boolean allowed(char character) {
        return !Character.isISOControl(character) && !Character.isSurrogate(character) && character < '\uFFFE';
    }
}
