package io.gate3270.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES =
            List.of("Enter", "Clear", "PF1", "PF2", "BackTab", "EraseEOF", "FieldMark");

    @ParameterizedTest
    @CsvSource({
        "Entr, Enter",
        "enter, Enter",
        "Etner, Enter",
        "ENTERR, Enter",
        "backtab, BackTab",
        "erase_eof, EraseEOF",
        "FeildMark, FieldMark",
        "PF3, PF1",
        "Banana, ''",
        "'', ''",
    })
    void suggestsWhatIsNear(String written, String name) {
        assertThat(Nearest.of(written, NAMES)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "ab, ba, 1", "kitten, sitting, 3", "port, prt, 1", "abc, abc, 0"})
    void countsEdits(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }
}
