package io.gate3270.gateway.render;

import io.gate3270.protocol.screen.ScreenSnapshot;

/** A screen as plain text: its rows, each of as many characters as it has columns, and a line feed after each. */
public final class TextScreen {
    private TextScreen() {}

    /** The text of this screen; hidden characters are blanks. */
    public static String render(ScreenSnapshot screen) {
        StringBuilder text = new StringBuilder(screen.size() + screen.rows());
        for (int row = 1; row <= screen.rows(); row++) {
            text.append(screen.row(row)).append('\n');
        }
        return text.toString();
    }
}
