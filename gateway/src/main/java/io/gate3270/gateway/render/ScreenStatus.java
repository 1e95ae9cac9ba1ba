package io.gate3270.gateway.render;

import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.Locale;

/** What stands below the screen of a terminal: who it talks to, whether the keyboard is open, and where the cursor is. */
public final class ScreenStatus {
    private ScreenStatus() {}

    /** Whom the terminal talks to, and how large its screen is. */
    public static String left(ScreenSnapshot screen) {
        return screen.mode().label().toUpperCase(Locale.ROOT) + " · " + screen.rows() + "×" + screen.cols();
    }

    /** The keyboard in words; {@code X} as terminals have it when input is inhibited. */
    public static String middle(ScreenSnapshot screen) {
        KeyboardLock lock = screen.lock();
        if (lock == KeyboardLock.NONE) {
            return screen.insert() ? "unlocked · insert" : "unlocked";
        }
        return (lock.operatorError() ? "X operator error: " : "X locked: ") + lock.reason();
    }

    /** The version, and the cursor's row and column. */
    public static String right(ScreenSnapshot screen) {
        int row = screen.cursor() / screen.cols() + 1;
        int col = screen.cursor() % screen.cols() + 1;
        return String.format(Locale.ROOT, "v%d · %03d/%03d", screen.version(), row, col);
    }
}
