package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NvtTest {
    private static final String CHARACTER_MODE = "fffb01fffb03";
    private final DrivenTerminal driven = DrivenTerminal.model2();

    @Test
    void showsABanner() {
        driven.text("\0\0Welcome\r\nlogin: ");
        ScreenSnapshot screen = driven.terminal.snapshot();
        assertThat(screen.mode()).isEqualTo(ScreenMode.NVT);
        assertThat(screen.lock()).isEqualTo(KeyboardLock.NONE);
        assertThat(screen.row(1).strip()).isEqualTo("Welcome");
        assertThat(screen.row(2)).startsWith("login: ");
        assertThat(screen.cursor()).isEqualTo(87);
        assertThat(driven.negotiated).extracting(Negotiated::mode).containsExactly(ScreenMode.NVT);
    }

    /** What is written (with E for ESC, _ for a blank), what rows 1 to 3 show, and where the cursor is, 1-based. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    plain text              | abc              | abc      |       |     | 1 4
                    a new line              | a\\r\\nb         | a        | b     |     | 2 2
                    a line feed alone       | a\\nb            | a        | _b    |     | 2 3
                    back space              | abc\\bX          | abX      |       |     | 1 4
                    a tab                   | a\\tb            | a_______b |      |     | 1 10
                    a cursor address        | E[2;3Hx          |          | __x   |     | 2 4
                    one out of the screen   | E[99;1HE[1Ax     |          |       |     | 23 2
                    home                    | abcE[Hx          | xbc      |       |     | 1 2
                    relative moves          | E[2B..E[1A.E[3D- | _        | -_.   | ..  | 2 2
                    erase to the end        | abcE[2DE[K       | a        |       |     | 1 2
                    erase to the start      | abcE[2DE[1K      | __c      |       |     | 1 2
                    erase the line          | abcE[2K          |          |       |     | 1 4
                    erase below             | a\\r\\nb\\r\\ncE[2;1HE[J | a |       |     | 2 1
                    erase all               | a\\r\\nbE[2JE[Hx | x        |       |     | 1 2
                    save and restore        | abE7cdE8X        | abXd     |       |     | 1 4
                    insert lines            | a\\r\\nbE[1;1HE[L |         | a     | b   | 1 1
                    delete lines            | a\\r\\nb\\r\\ncE[1;1HE[M | b | c     |     | 1 1
                    delete characters       | abcE[1GE[P       | bc       |       |     | 1 1
                    insert characters       | abcE[1GE[2@      | __abc    |       |     | 1 1
                    erase characters        | abcE[1GE[2X      | __c      |       |     | 1 1
                    reverse line feed       | aE[HEMb          | b        | a     |     | 1 2
                    a scroll region         | E[1;2ra\\r\\nb\\r\\nc | b    | c     |     | 2 2
                    reset                   | abcEcx           | x        |       |     | 1 2
                    colours and marks       | E[1;4;31maE[0mb  | ab       |       |     | 1 3
                    a title                 | E]0;title^x      | x        |       |     | 1 2
                    character sets          | E(BE)0a          | a        |       |     | 1 2
                    private modes           | E[?25lE[?1049ha  | a        |       |     | 1 2
                    too many numbers        | E[1;2;3;4;5;6;7;8;9;1;2;3;4;5;6;7;8;9ma | a | | | 1 2
                    a number too large      | E[99999999999Cx  | ___      |       |     | 1 80
                    UTF-8                   | é€x              | é?x      |       |     | 1 4
                    """)
    void does(String what, String written, String row1, String row2, String row3, String cursor) {
        driven.text(written.replace("E", "\u001B")
                .replace("^", "\u0007")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\b", "\b")
                .replace("\\t", "\t"));
        ScreenSnapshot screen = driven.terminal.snapshot();
        String[] rows = {row1, row2, row3};
        for (int row = 1; row <= 3; row++) {
            String expected = rows[row - 1] == null ? "" : rows[row - 1].replace('_', ' ');
            if (!expected.isBlank()) {
                assertThat(screen.row(row).stripTrailing()).as("row %d", row).isEqualTo(expected);
            } else if (expected.isEmpty() && !cursor.equals("1 80")) {
                assertThat(screen.row(row)).as("row %d", row).isBlank();
            }
        }
        assertThat(screen.cursor() / 80 + 1 + " " + (screen.cursor() % 80 + 1)).isEqualTo(cursor);
    }

    @Test
    void wrapsLateAndScrolls() {
        driven.text("x".repeat(80));
        assertThat(driven.terminal.snapshot().cursor()).isEqualTo(79);
        driven.text("y");
        assertThat(driven.terminal.snapshot().row(2)).startsWith("y ");
        for (int i = 0; i < 30; i++) {
            driven.text("\r\nline " + i);
        }
        assertThat(driven.terminal.snapshot().row(24)).startsWith("line 29 ");
        assertThat(driven.terminal.snapshot().row(1)).startsWith("line 6 ");
    }

    @Test
    void colours() {
        driven.text("\u001B[31;44;7mx");
        ScreenSnapshot screen = driven.terminal.snapshot();
        assertThat(screen.colorAt(0)).isEqualTo(0xF2);
        assertThat(screen.backgroundAt(0)).isEqualTo(0xF1);
        assertThat(screen.highlightAt(0)).isEqualTo(0xF2);
    }

    @Test
    void tellsWhatItIsAndWhereTheCursorIs() {
        assertThat(driven.text("\u001B[c")).isEqualTo(hex("\u001B[?1;2c"));
        assertThat(driven.text("\u001B[5n\u001B[3;4H\u001B[6n")).isEqualTo(hex("\u001B[0n\u001B[3;4R"));
    }

    @Test
    void sendsALineAtEnterAndShowsItWhileItIsTyped() {
        driven.text("login: ");
        assertThat(driven.terminal.type("anna", false).complete()).isTrue();
        assertThat(driven.taken()).isEmpty();
        assertThat(driven.terminal.snapshot().row(1)).startsWith("login: anna ");
        assertThat(driven.press(Key.ENTER)).isEqualTo(hex("anna\r\n"));
        assertThat(driven.terminal.snapshot().cursor()).isEqualTo(80);
    }

    @Test
    void sendsCharactersAtOnceWhileTheHostEchoes() {
        driven.host(CHARACTER_MODE);
        driven.text("$ ");
        driven.terminal.type("ls", false);
        assertThat(driven.taken()).isEqualTo(hex("ls"));
        assertThat(driven.terminal.snapshot().row(1).strip()).isEqualTo("$");
        assertThat(driven.press(Key.ENTER)).isEqualTo(hex("\r\0"));
        assertThat(driven.press(Key.UP)).isEqualTo(hex("\u001B[A"));
        assertThat(driven.press(Key.PF3)).isEqualTo(hex("\u001B[13~"));
        assertThat(driven.press(Key.ATTN)).isEqualTo("fff4");
        assertThat(driven.press(Key.PF24)).isEqualTo("INVALID_HERE ");
    }

    @Test
    void editsItsLine() {
        driven.text("> ");
        driven.terminal.type("wrong", false);
        assertThat(driven.press(Key.ERASE_INPUT)).isEmpty();
        driven.terminal.type("right", false);
        assertThat(driven.press(Key.PF1)).isEqualTo("INVALID_HERE ");
        assertThat(driven.press(Key.ENTER)).isEqualTo(hex("right\r\n"));
        driven.press(Key.CLEAR);
        assertThat(driven.terminal.snapshot().text()).allMatch(String::isBlank);
    }

    @Test
    void doesNotShowSecrets() {
        driven.text("password: ");
        driven.terminal.type("hunter2", true);
        assertThat(driven.terminal.snapshot().row(1).strip()).isEqualTo("password:");
        assertThat(driven.press(Key.ENTER)).isEqualTo(hex("hunter2\r\n"));
    }

    @Test
    void refusesControlCharactersAndLinesWithoutEnd() {
        driven.text("> ");
        assertThat(driven.terminal.type("a\u0007b", false)).isEqualTo(new TypeOutcome(1, 1, KeyOutcome.UNMAPPABLE));
        assertThat(driven.terminal.type("x".repeat(2_000), false).end()).isEqualTo(KeyOutcome.QUEUE_FULL);
    }

    @Test
    void sendsTextAsNvtDataInTn3270e() {
        DrivenTerminal enhanced = DrivenTerminal.enhanced("0002");
        enhanced.host("0500000000" + hex("user: ") + "ffef");
        enhanced.terminal.type("me", false);
        assertThat(enhanced.press(Key.ENTER)).isEqualTo("0500000000" + hex("me\r\n") + "ffef");
    }

    @Test
    void turnsInto3270WhenTheHostDoes() {
        driven.text("Connected.\r\n");
        driven.host(DrivenTerminal.CLASSIC + "f5c3c1c2ffef");
        assertThat(driven.terminal.snapshot().mode()).isEqualTo(ScreenMode.DISPLAY_3270);
        assertThat(driven.terminal.snapshot().row(1).strip()).isEqualTo("AB");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_240_117})
    void anyTextInAnyChunksShowsTheSame(long seed) {
        Random random = new Random(seed);
        String likely = "ab\r\n\t\b\u001B\u001B\u001B[[[;;0123459?HJKLMPX@ABCDmrcn78DEM]\u0007\u00e9";
        for (int round = 0; round < 30; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(likely.charAt(random.nextInt(likely.length())));
            }
            DrivenTerminal whole = DrivenTerminal.model2();
            DrivenTerminal bytewise = new DrivenTerminal(
                    TerminalConfig.of(whole.terminal.display().config()), 1, TraceListener.NONE);
            String said = whole.text(text.toString());
            assertThat(bytewise.text(text.toString())).isEqualTo(said);
            assertThat(bytewise.terminal.snapshot().text())
                    .isEqualTo(whole.terminal.snapshot().text());
            assertThat(bytewise.terminal.snapshot().cursor())
                    .isEqualTo(whole.terminal.snapshot().cursor());
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
