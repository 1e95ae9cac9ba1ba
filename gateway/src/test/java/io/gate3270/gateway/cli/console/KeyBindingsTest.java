package io.gate3270.gateway.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.cli.console.Keystroke.Local;
import io.gate3270.gateway.cli.console.Keystroke.Press;
import io.gate3270.protocol.keyboard.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyBindingsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "\\r, ENTER",
        "\\n, NEWLINE",
        "\\t, TAB",
        "\\e[Z, BACK_TAB",
        "\\eOP, PF1",
        "\\e[11~, PF1",
        "\\e[15~, PF5",
        "\\e[24~, PF12",
        "\\e[1;2P, PF13",
        "\\e[24;2~, PF24",
        "\\e1, PF1",
        "\\e0, PF10",
        "\\e=, PF12",
        "\\x181, PF13",
        "\\x18=, PF24",
        "\\x101, PA1",
        "\\x103, PA3",
        "\\e[A, UP",
        "\\eOB, DOWN",
        "\\e[H, HOME",
        "\\e[3~, DELETE",
        "\\e[2~, INSERT",
        "\\e[4~, ERASE_EOF",
        "\\x03, CLEAR",
        "\\x12, RESET",
        "\\x15, ERASE_INPUT",
    })
    void pressesTheKeyThatTheSequenceStandsFor(String typed, Key key) throws Exception {
        assertThat(read(bytes(typed))).isEqualTo(Press.of(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", " ", "~", "é", "€"})
    void typesCharactersAsTheyAre(String character) throws Exception {
        assertThat(read(character)).isEqualTo(new Keystroke.Typing());
    }

    @Test
    void backspaceDeletesBeforeTheCursor() throws Exception {
        assertThat(read("\177")).isEqualTo(Press.of(Key.LEFT, Key.DELETE));
    }

    @Test
    void someKeysAreForTheWindow() throws Exception {
        assertThat(read("\035")).isEqualTo(Local.QUIT);
        assertThat(read("\007")).isEqualTo(Local.HELP);
    }

    @Test
    void everyKeyOfA3270CanBePressed() throws Exception {
        Set<Key> reachable = EnumSet.noneOf(Key.class);
        for (Keystroke bound : KeyBindings.of(terminal("")).getBoundKeys().values()) {
            if (bound instanceof Press press) {
                reachable.addAll(press.keys());
            }
        }
        assertThat(reachable).containsExactlyInAnyOrderElementsOf(Arrays.asList(Key.values()));
    }

    private static String bytes(String typed) {
        return typed.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\e", "\033")
                .replace("\\x18", "\030")
                .replace("\\x10", "\020")
                .replace("\\x03", "\003")
                .replace("\\x12", "\022")
                .replace("\\x15", "\025");
    }

    private static Keystroke read(String typed) throws Exception {
        Terminal terminal = terminal(typed);
        KeyMap<Keystroke> bindings = KeyBindings.of(terminal);
        return new BindingReader(terminal.reader()).readBinding(bindings);
    }

    private static Terminal terminal(String typed) throws Exception {
        return new DumbTerminal(
                "test", "xterm", new ByteArrayInputStream(typed.getBytes(UTF_8)), new ByteArrayOutputStream(), UTF_8);
    }
}
