package io.gate3270.protocol.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePageTest {
    private static final CodePage US = CodePage.named("cp037");

    @ParameterizedTest
    @ValueSource(strings = {"cp037", "CP037", "037", "37", "IBM037", "IBM-37", "ibm 037", "ccsid37", " cp37 ", "us"})
    void goesByAllSpellingsOfItsNumberAndByItsAliases(String name) {
        assertThat(CodePage.named(name)).isSameAs(US);
    }

    @ParameterizedTest
    @CsvSource({"cp38, cp037", "ibm3x7, cp037"})
    void suggestsTheNearestNameForOneThatIsUnknown(String wrong, String nearest) {
        CodedException e = catchThrowableOfType(CodedException.class, () -> CodePage.named(wrong));

        assertThat(e.code()).isEqualTo(ProtocolError.CODE_PAGE_UNKNOWN);
        assertThat(e.detail()).contains('"' + wrong + '"').endsWith("(did you mean: " + nearest + ")");
        assertThat(e.context()).containsEntry("codePage", wrong).containsEntry("nearest", nearest);
    }

    @Test
    void showsCharactersAsAPageHasThemAndControlsAsAScreenHasThem() {
        assertThat(shown(US, "c8859393964b")).isEqualTo("Hello.");
        assertThat(shown(US, "00 0c 0d 0e 0f 15 19 05 08")).isBlank().hasSize(9);
        assertThat(shown(US, "1c 1e 3f ff")).isEqualTo("*;■●");
        assertThat(shown(US, "41 ca")).isEqualTo("\u00A0\u00AD");
    }

    @Test
    void decodesAPartOfARecordIntoAPartOfAnArray() {
        char[] target = "......".toCharArray();

        US.decode(HexFormat.of().parseHex("c1c2c3c4"), 1, 3, target, 2);

        assertThat(target).containsExactly('.', '.', 'B', 'C', '.', '.');
    }

    @Test
    void typesEachCharacterAndNothingElse() {
        assertThat(US.encode("A[¬]é")).containsExactly(0xC1, 0xBA, 0x5F, 0xBB, 0x51);
        assertThat(US.ebcdic('\n')).isEqualTo(-1);
        assertThat(US.ebcdic(0)).isEqualTo(-1);
        assertThat(US.ebcdic(0x1F600)).isEqualTo(-1);
        assertThat(US.ebcdic('€')).isEqualTo(-1);
    }

    @Test
    void saysWhichCharacterItCannotExpressAndWhere() {
        CodedException e = catchThrowableOfType(CodedException.class, () -> US.encode("12 Ω"));

        assertThat(e.code()).isEqualTo(ProtocolError.CHARACTER_UNMAPPABLE);
        assertThat(e.detail())
                .isEqualTo(
                        "code page cp037 has no U+03A9 GREEK CAPITAL LETTER OMEGA (Ω), found at index 3 of the text");
        assertThat(e.context()).containsEntry("index", 3).containsEntry("codePage", "cp037");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1F600|U+1F600 GRINNING FACE (\uD83D\uDE00)",
                "9|U+0009 CHARACTER TABULATION",
                "D800|U+D800 HIGH SURROGATES D800"
            })
    void namesCharactersThatCannotBeShown(String hex, String name) {
        assertThat(CharacterName.of(Integer.parseInt(hex, 16))).isEqualTo(name);
    }

    @Test
    void carriesTheIdentifierThatAQueryReplyNeeds() {
        assertThat(US.codedCharacterSet()).isEqualTo(0x02b90025);
        assertThat(AplSet.codedCharacterSet()).isEqualTo(0x03c30136);
    }

    private static String shown(CodePage page, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return page.decode(bytes, 0, bytes.length);
    }
}
