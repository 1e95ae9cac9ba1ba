package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {
    /** A protected field at 0, an unprotected one of five positions at 10, a numeric one of three at 16, auto-skip from 20. */
    private static final String FORM = "f5c3 114040 1d60 c8c9 11404a 1d40 13 114050 1d50 1140d4 1df0";

    private final DisplayLab lab = new DisplayLab();

    @ParameterizedTest(name = "{0} from {1} goes to {2}")
    @CsvSource({
        "Tab,      0,    11",
        "Tab,      11,   17",
        "Tab,      17,   11",
        "BackTab,  11,   17",
        "BackTab,  13,   11",
        "BackTab,  17,   11",
        "BackTab, 5, 17",
        "Home,     1000, 11",
        "Newline,  11,   11",
        "Left,     0,    1919",
        "Right,   1919, 0",
        "Up,       5,    1845",
        "Down,   1845, 5",
    })
    void movesTheCursor(String key, int from, int to) {
        lab.host(FORM);
        lab.display.moveCursor(from);
        assertThat(lab.press(java.util.Objects.requireNonNull(Key.labelled(key))))
                .isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.cursor()).isEqualTo(to);
    }

    @Test
    void skipsWhenAFieldIsFull() {
        lab.host(FORM);
        assertThat(lab.type("ABCDE")).isTrue();
        assertThat(lab.cursor()).isEqualTo(17);
        assertThat(lab.type("123")).isTrue();
        assertThat(lab.cursor()).isEqualTo(11);
    }

    @Test
    void stopsAtAnOperatorErrorUntilReset() {
        lab.host(FORM);
        lab.display.moveCursor(2);
        assertThat(lab.display.type("AB", false)).isEqualTo(new TypeOutcome(0, 0, KeyOutcome.PROTECTED));
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.PROTECTED);
        assertThat(lab.press(Key.ENTER)).isEqualTo(KeyOutcome.LOCKED);
        assertThat(lab.press(Key.RESET)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.press(Key.ENTER)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.text(0, 4)).isEqualTo(" HI ");
    }

    @Test
    void refusesLettersInNumericFieldsWithNumericLockOnly() {
        DisplayLab locking = new DisplayLab(DisplayConfig.model("3279-2-E").withNumericLock(true));
        for (DisplayLab each : new DisplayLab[] {lab, locking}) {
            each.host(FORM);
            each.display.moveCursor(17);
        }
        assertThat(lab.type("X")).isTrue();
        assertThat(locking.display.type("1-X", false)).isEqualTo(new TypeOutcome(2, 2, KeyOutcome.NUMERIC));
        assertThat(locking.display.lock()).isEqualTo(KeyboardLock.NUMERIC);
    }

    @Test
    void insertsWhileThereIsANull() {
        lab.host(FORM);
        lab.type("ABCD");
        lab.display.moveCursor(11);
        lab.press(Key.INSERT);
        assertThat(lab.display.type("XY", false)).isEqualTo(new TypeOutcome(1, 1, KeyOutcome.OVERFLOW));
        assertThat(lab.text(11, 16)).isEqualTo("XABCD");
        lab.press(Key.RESET);
        assertThat(lab.display.snapshot().insert()).isFalse();
    }

    @Test
    void insertsAcrossTheEndOfTheScreen() {
        lab.host("f5c3 115d7d 1d40 c1c2 114040 c3 114042 1d60");
        lab.display.moveCursor(1918);
        lab.press(Key.INSERT);
        assertThat(lab.type("X")).isTrue();
        assertThat(lab.text(1918, 1922)).isEqualTo("XABC");
    }

    @Test
    void deletesAcrossTheEndOfTheScreen() {
        lab.host("f5c3 115d7d 1d40 c1c2 114040 c3c4 114042 1d60");
        lab.display.moveCursor(1918);
        assertThat(lab.press(Key.DELETE)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.text(1918, 1922)).isEqualTo("BCD ");
    }

    @Test
    void erasesToTheEndOfAFieldThatWraps() {
        lab.host("f5c3 115d7d 1d40 c1c2 114040 c3c4 114042 1d60");
        lab.display.moveCursor(1919);
        assertThat(lab.press(Key.ERASE_EOF)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.text(1918, 1922)).isEqualTo("A   ");
    }

    @Test
    void erasesAllInput() {
        lab.host(FORM);
        lab.type("ABCDE123");
        assertThat(lab.press(Key.ERASE_INPUT)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.text(11, 16)).isBlank();
        assertThat(lab.cursor()).isEqualTo(11);
        assertThat(lab.display.snapshot().fields()).noneMatch(field -> field.modified());
        assertThat(lab.text(0, 3)).isEqualTo(" HI");
    }

    @Test
    void sendsDupAndFieldMarkAsTheirCodes() {
        lab.host(FORM);
        lab.press(Key.FIELD_MARK);
        lab.press(Key.DUP);
        assertThat(lab.cursor()).isEqualTo(17);
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("7d40d1" + "11404b" + "1e1c");
    }

    @Test
    void saysWhichCharacterThePageCannotExpressAndTypesNothing() {
        lab.host(FORM);
        assertThat(lab.display.type("AB\u2603", false)).isEqualTo(new TypeOutcome(0, 2, KeyOutcome.UNMAPPABLE));
        assertThat(lab.display.type("A\n", false)).isEqualTo(new TypeOutcome(0, 1, KeyOutcome.UNMAPPABLE));
        assertThat(lab.text(11, 16)).isBlank();
    }

    @Test
    void clearsTheScreenAndSendsTheAidAlone() {
        lab.host(FORM);
        lab.press(Key.CLEAR);
        assertThat(lab.sent()).containsExactly("6d");
        assertThat(lab.display.snapshot().formatted()).isFalse();
        assertThat(lab.cursor()).isZero();
    }

    @Test
    void queuesStrokesWhileItWaitsForTheHostAndStrikesThemThen() {
        DisplayLab ahead = new DisplayLab(DisplayConfig.model("3279-2-E").withTypeAhead(4));
        ahead.host(FORM);
        ahead.press(Key.ENTER);
        assertThat(ahead.display.type("AB", false)).isEqualTo(new TypeOutcome(2, 2, KeyOutcome.QUEUED));
        assertThat(ahead.press(Key.PF3)).isEqualTo(KeyOutcome.QUEUED);
        assertThat(ahead.display.type("CD", false)).isEqualTo(new TypeOutcome(1, 1, KeyOutcome.QUEUE_FULL));
        ahead.sent();
        ahead.host("f1c2");
        assertThat(ahead.sent()).containsExactly("f3404d11404bc1c2");
        ahead.host("f1c2");
        assertThat(ahead.text(11, 14)).isEqualTo("ABC");
    }

    @Test
    void forgetsWhatWasTypedAheadAtAnOperatorErrorAndAtReset() {
        DisplayLab ahead = new DisplayLab(DisplayConfig.model("3279-2-E").withTypeAhead(10));
        ahead.host(FORM);
        ahead.press(Key.ENTER);
        ahead.display.moveCursor(1);
        ahead.type("AB");
        ahead.host("f1c2");
        assertThat(ahead.display.lock()).isEqualTo(KeyboardLock.PROTECTED);
        ahead.press(Key.RESET);
        assertThat(ahead.display.lock()).isEqualTo(KeyboardLock.NONE);
        assertThat(ahead.text(0, 3)).isEqualTo(" HI");
    }

    @Test
    void refusesKeysWhileLockedWithoutTypeAhead() {
        lab.host(FORM);
        lab.press(Key.ENTER);
        assertThat(lab.press(Key.TAB)).isEqualTo(KeyOutcome.LOCKED);
        assertThat(lab.display.type("A", false).end()).isEqualTo(KeyOutcome.LOCKED);
        assertThat(lab.press(Key.RESET)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
    }

    @Test
    void passesOnAttnAndSysReqWheneverThereIsAConnection() {
        assertThat(lab.press(Key.ATTN)).isEqualTo(KeyOutcome.LOCKED);
        lab.host(FORM);
        lab.press(Key.ENTER);
        lab.sent();
        assertThat(lab.press(Key.ATTN)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.press(Key.SYS_REQ)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.sent()).containsExactly("Attn", "SysReq");
    }

    @Test
    void talksLinesWithTheControlPoint() {
        byte[] text = Bytes.hex("d3d6c7d6d57a15").toArray();
        lab.display.sscp(text, 0, text.length);
        assertThat(lab.display.mode()).isEqualTo(ScreenMode.SSCP_LU);
        assertThat(lab.cursor()).isEqualTo(80);
        lab.type("AB C");
        assertThat(lab.press(Key.PF1)).isEqualTo(KeyOutcome.INVALID_HERE);
        assertThat(lab.press(Key.ENTER)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(lab.sent()).containsExactly("SSCP_LU c1c240c3");
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
        lab.display.sscp(text, 0, text.length);
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.NONE);
    }

    @Test
    void sendsAllOfALineWhereverTheCursorWasLeft() {
        byte[] prompt = Bytes.hex("c1157e").toArray();
        lab.display.sscp(prompt, 0, prompt.length);
        lab.type("ABC");
        lab.press(Key.LEFT);
        lab.press(Key.LEFT);
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("SSCP_LU c1c2c3");
        lab.display.sscp(prompt, 0, prompt.length);
        lab.type("AB");
        lab.press(Key.UP);
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("SSCP_LU c1c2");
    }

    @Test
    void sendsAtMost255BytesToTheControlPoint() {
        byte[] prompt = Bytes.hex("7e").toArray();
        lab.display.sscp(prompt, 0, prompt.length);
        lab.type("A".repeat(300));
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("SSCP_LU " + "c1".repeat(255));
    }

    @Test
    void clickingMovesTheCursorEvenWhileLocked() {
        lab.host(FORM);
        lab.press(Key.ENTER);
        lab.display.moveCursor(3);
        assertThat(lab.cursor()).isEqualTo(3);
    }
}
