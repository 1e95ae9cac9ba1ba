package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.keyboard.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secrets go to the host as they are, and into traces as asterisks. */
class MaskingTest {
    private final DisplayLab lab = new DisplayLab();

    @BeforeEach
    void ask() {
        lab.display.masking(true);
    }

    @Test
    void masksWhatIsTypedIntoAHiddenField() {
        lab.host("f5c3 1d4c 13 114050 1d60");
        lab.type("AB");
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("7d40c31140c1c1c2");
        assertThat(lab.masked()).containsExactly("7d40c31140c15c5c");
    }

    @Test
    void masksWhatIsTypedAsASecretWhereverItIs() {
        lab.host("f5c3 1d40 13 114050 1d60");
        lab.type("A");
        lab.display.type("BC", true);
        lab.press(Key.ENTER);
        assertThat(lab.masked()).containsExactly("7d40c41140c1c15c5c");
    }

    @Test
    void masksWhatWasTypedIntoAHiddenFieldThatTheHostDisplaysLater() {
        lab.host("f5c3 1d4c 13 114050 1d60");
        lab.type("A");
        lab.host("f1c2 114040 2c01c0c1");
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("7d40c21140c1c1");
        assertThat(lab.masked()).containsExactly("7d40c21140c15c");
    }

    @Test
    void masksASecretThatWasMovedByInsertAndDelete() {
        lab.host("f5c3 1d40 13 114050 1d60");
        lab.display.type("S", true);
        lab.display.moveCursor(1);
        lab.press(Key.INSERT);
        lab.type("AB");
        lab.press(Key.RESET);
        lab.display.moveCursor(1);
        lab.press(Key.DELETE);
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("7d40c11140c1c2e2");
        assertThat(lab.masked()).containsExactly("7d40c11140c1c25c");
    }

    @Test
    void doesNotMaskWhatTheHostWroteOverASecret() {
        lab.host("f5c3 1d41 13 114050 1d60");
        lab.display.type("S", true);
        lab.host("f1c2 114041 c1");
        lab.press(Key.ENTER);
        assertThat(lab.masked()).containsExactly("7d40c21140c1c1");
    }

    @Test
    void masksReadBuffersToo() {
        lab.host("f5c3 1d4c c1c2 1d60 c3");
        lab.host("f2");
        assertThat(lab.masked().get(0)).startsWith("604040" + "1d4c5c5c1d60c3");
    }

    @Test
    void masksASecretThatGoesToTheControlPoint() {
        byte[] prompt = {0x7E};
        lab.display.sscp(prompt, 0, 1);
        lab.type("A");
        lab.display.type("B", true);
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("SSCP_LU c1c2");
        assertThat(lab.masked()).containsExactly("c15c");
    }

    @Test
    void masksASecretThatWasTypedAhead() {
        DisplayLab ahead = new DisplayLab(DisplayConfig.model("3279-2-E").withTypeAhead(5));
        ahead.display.masking(true);
        ahead.host("f5c3 1d40 13 114050 1d60");
        ahead.press(Key.ENTER);
        ahead.display.type("S", true);
        ahead.press(Key.ENTER);
        ahead.masked();
        ahead.host("f1c2");
        assertThat(ahead.masked()).containsExactly("7d40c21140c15c");
    }

    @Test
    void makesNoTwinUnlessAsked() {
        lab.display.masking(false);
        lab.host("f5c3 1d40");
        lab.press(Key.ENTER);
        assertThat(lab.masked()).isEmpty();
    }
}
