package io.gate3270.protocol.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AplSetTest {
    @ParameterizedTest
    @CsvSource({
        "70, ⋄", "85, │", "8c, ≤", "a2, ─", "ad, [", "bd, ]", "c4, └", "c5, ┌", "c6, ├", "cc, ⌷", "cd, ⌽", "ce, ⍂",
        "cf, ⍉", "d3, ┼", "d4, ┘", "d5, ┐", "f2, ²", "41, Ⓐ", "69, Ⓩ"
    })
    void showsWhatRecordedScreensShow(String code, char character) {
        assertThat(AplSet.unicode(Integer.parseInt(code, 16))).isEqualTo(character);
    }

    @Test
    void givesEachCharacterItsCodeBack() {
        for (int code = 0x41; code < 0xFF; code++) {
            char shown = AplSet.unicode(code);
            if (shown != ' ') {
                assertThat(AplSet.code(shown)).as("code %02x", code).isEqualTo(code);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"40", "4a", "81", "e8", "fa"})
    void showsABlankWhereNothingIsDefined(String code) {
        assertThat(AplSet.unicode(Integer.parseInt(code, 16))).isEqualTo(' ');
    }

    @Test
    void hasNoCodeForALetter() {
        assertThat(AplSet.code('A')).isEqualTo(-1);
    }
}
