package io.gate3270.gateway.cli.console;

import io.gate3270.protocol.keyboard.Key;
import java.util.List;

/** What a key of the terminal at hand stands for. */
sealed interface Keystroke {
    /** 3270 keys, pressed one after the other. */
    record Press(List<Key> keys) implements Keystroke {
        static Press of(Key... keys) {
            return new Press(List.of(keys));
        }
    }

    /** A character, as it is. */
    record Typing() implements Keystroke {}

    /** Something for the window and not for the host. */
    enum Local implements Keystroke {
        QUIT,
        HELP,
        REDRAW
    }
}
