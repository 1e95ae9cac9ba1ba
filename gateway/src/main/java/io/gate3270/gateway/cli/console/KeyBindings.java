package io.gate3270.gateway.cli.console;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.key;

import io.gate3270.gateway.cli.console.Keystroke.Local;
import io.gate3270.gateway.cli.console.Keystroke.Press;
import io.gate3270.protocol.keyboard.Key;
import java.util.List;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Where the 3270 keys are on a keyboard of today. The help that users read is made from the same table.
 *
 * <p>Escape sequences are bound as terminfo describes the terminal, and as the common terminals send them whatever terminfo says.
 */
final class KeyBindings {
    private static final long ESCAPE_PATIENCE_MILLIS = 400;
    private static final String PF_AFTER_ESCAPE = "1234567890-=";

    private static final List<Capability> FUNCTION_KEYS = List.of(
            Capability.key_f1,
            Capability.key_f2,
            Capability.key_f3,
            Capability.key_f4,
            Capability.key_f5,
            Capability.key_f6,
            Capability.key_f7,
            Capability.key_f8,
            Capability.key_f9,
            Capability.key_f10,
            Capability.key_f11,
            Capability.key_f12);

    /** F1 to F12 as xterm, VT220 and their descendants send them; {@code %s} is where a modifier goes. */
    private static final List<String> FUNCTION_SEQUENCES = List.of(
            "\033[1%sP",
            "\033[1%sQ",
            "\033[1%sR",
            "\033[1%sS",
            "\033[15%s~",
            "\033[17%s~",
            "\033[18%s~",
            "\033[19%s~",
            "\033[20%s~",
            "\033[21%s~",
            "\033[23%s~",
            "\033[24%s~");

    /** One line of the help. */
    record Line(String keys, String meaning) {}

    /** Keys that every terminal can send, in the order of the help. */
    private static final Map<Character, Press> CONTROL = Map.ofEntries(
            Map.entry('A', Press.of(Key.ATTN)),
            Map.entry('C', Press.of(Key.CLEAR)),
            Map.entry('D', Press.of(Key.DUP)),
            Map.entry('E', Press.of(Key.ERASE_EOF)),
            Map.entry('F', Press.of(Key.FIELD_MARK)),
            Map.entry('I', Press.of(Key.TAB)),
            Map.entry('J', Press.of(Key.NEWLINE)),
            Map.entry('M', Press.of(Key.ENTER)),
            Map.entry('O', Press.of(Key.INSERT)),
            Map.entry('R', Press.of(Key.RESET)),
            Map.entry('S', Press.of(Key.SYS_REQ)),
            Map.entry('T', Press.of(Key.CURSOR_SELECT)),
            Map.entry('U', Press.of(Key.ERASE_INPUT)));

    private KeyBindings() {}

    /** The bindings for this terminal. */
    static KeyMap<Keystroke> of(Terminal terminal) {
        KeyMap<Keystroke> map = new KeyMap<>();
        map.setAmbiguousTimeout(ESCAPE_PATIENCE_MILLIS);
        map.setUnicode(new Keystroke.Typing());
        map.bind(new Keystroke.Typing(), KeyMap.range(" -~"));
        CONTROL.forEach((letter, press) -> map.bind(press, ctrl(letter)));
        for (int i = 1; i <= 3; i++) {
            map.bind(Press.of(Key.valueOf("PA" + i)), ctrl('P') + i);
        }
        bindFunctionKeys(map, terminal);
        bindEditing(map, terminal);
        map.bind(Local.QUIT, ctrl(']'));
        map.bind(Local.HELP, ctrl('G'));
        map.bind(Local.REDRAW, ctrl('L'));
        return map;
    }

    private static void bindFunctionKeys(KeyMap<Keystroke> map, Terminal terminal) {
        for (int i = 0; i < 12; i++) {
            Press plain = Press.of(Key.valueOf("PF" + (i + 1)));
            Press shifted = Press.of(Key.valueOf("PF" + (i + 13)));
            map.bind(plain, alt(PF_AFTER_ESCAPE.charAt(i)));
            map.bind(plain, FUNCTION_SEQUENCES.get(i).formatted(""));
            map.bind(shifted, FUNCTION_SEQUENCES.get(i).formatted(";2"));
            map.bind(shifted, ctrl('X') + PF_AFTER_ESCAPE.charAt(i));
            bind(map, terminal, FUNCTION_KEYS.get(i), plain);
        }
        for (int i = 0; i < 4; i++) {
            map.bind(Press.of(Key.valueOf("PF" + (i + 1))), "\033O" + (char) ('P' + i), "\033[" + (11 + i) + "~");
        }
    }

    private static void bindEditing(KeyMap<Keystroke> map, Terminal terminal) {
        Press backspace = Press.of(Key.LEFT, Key.DELETE);
        map.bind(backspace, "\177", ctrl('H'));
        map.bind(Press.of(Key.RESET), "\033");
        arrow(map, terminal, Key.UP, Capability.key_up, 'A');
        arrow(map, terminal, Key.DOWN, Capability.key_down, 'B');
        arrow(map, terminal, Key.RIGHT, Capability.key_right, 'C');
        arrow(map, terminal, Key.LEFT, Capability.key_left, 'D');
        arrow(map, terminal, Key.HOME, Capability.key_home, 'H');
        arrow(map, terminal, Key.ERASE_EOF, Capability.key_end, 'F');
        map.bind(Press.of(Key.HOME), "\033[1~");
        map.bind(Press.of(Key.ERASE_EOF), "\033[4~");
        map.bind(Press.of(Key.BACK_TAB), "\033[Z");
        map.bind(Press.of(Key.INSERT), "\033[2~");
        map.bind(Press.of(Key.DELETE), "\033[3~");
        map.bind(Press.of(Key.PF7), "\033[5~");
        map.bind(Press.of(Key.PF8), "\033[6~");
        bind(map, terminal, Capability.key_btab, Press.of(Key.BACK_TAB));
        bind(map, terminal, Capability.key_ic, Press.of(Key.INSERT));
        bind(map, terminal, Capability.key_dc, Press.of(Key.DELETE));
        bind(map, terminal, Capability.key_ppage, Press.of(Key.PF7));
        bind(map, terminal, Capability.key_npage, Press.of(Key.PF8));
    }

    private static void arrow(KeyMap<Keystroke> map, Terminal terminal, Key press, Capability capability, char end) {
        map.bind(Press.of(press), "\033[" + end, "\033O" + end);
        bind(map, terminal, capability, Press.of(press));
    }

    private static void bind(KeyMap<Keystroke> map, Terminal terminal, Capability capability, Keystroke keystroke) {
        String sequence = key(terminal, capability);
        if (sequence != null && sequence.length() > 1) {
            map.bind(keystroke, sequence);
        }
    }

    /** The keys in words. */
    static List<Line> help() {
        return List.of(
                new Line("Enter", "Enter"),
                new Line("F1 to F12", "PF1 to PF12; with Shift, PF13 to PF24"),
                new Line("Esc 1 … 9 0 - =", "PF1 to PF12 where function keys do not arrive"),
                new Line("Ctrl-X 1 … 9 0 - =", "PF13 to PF24"),
                new Line("Ctrl-P 1, 2, 3", "PA1, PA2, PA3"),
                new Line("Page Up, Page Down", "PF7, PF8"),
                new Line("Ctrl-C", "Clear"),
                new Line("Esc, Ctrl-R", "Reset: opens the keyboard after an operator error"),
                new Line("Tab, Shift-Tab", "next and previous field"),
                new Line("Home, Ctrl-J", "first field; first field of the next line"),
                new Line("End, Ctrl-E", "Erase to the end of the field"),
                new Line("Ctrl-U", "Erase Input"),
                new Line("Insert, Ctrl-O", "Insert mode"),
                new Line("Delete, Backspace", "deletes at, and before, the cursor"),
                new Line("Ctrl-D, Ctrl-F", "Dup, Field Mark"),
                new Line("Ctrl-T", "Cursor Select"),
                new Line("Ctrl-A, Ctrl-S", "Attn, SysReq"),
                new Line("Ctrl-L", "paints the screen anew"),
                new Line("Ctrl-G", "this help"),
                new Line("Ctrl-]", "ends the session and this program"));
    }
}
