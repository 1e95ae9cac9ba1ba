package io.gate3270.protocol.tn3270e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.tn3270e.BindImage.Meaning;
import io.gate3270.protocol.tn3270e.BindImage.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindImageTest {
    private static final String HEAD = "3101030300000000000087f80000020000000000";

    @ParameterizedTest(name = "size code in {0}")
    @CsvSource({
        "185018507f, BOTH,               24, 80, 24, 80",
        "18501b847f, BOTH,               24, 80, 27, 132",
        "2b502b847e, DEFAULT_ONLY,       43, 80, 43, 80",
        "0000000003, TERMINAL_ALTERNATE, 24, 80,  0,  0",
        "1850000002, DEFAULT_ONLY,       24, 80, 24, 80",
        "0000000000, DEFAULT_ONLY,       24, 80, 24, 80",
        "1850185001, UNSAID,              0,  0,  0,  0",
    })
    void readsTheSizes(String sizes, Meaning meaning, int rows, int cols, int alternateRows, int alternateCols) {
        BindImage image = decode(HEAD + sizes + "000007d7d3e4d5c1d4c500");
        assertThat(image.sizes()).isEqualTo(new Sizes(meaning, rows, cols, alternateRows, alternateCols));
        assertThat(image.primaryName()).hasToString("d7d3e4d5c1d4c5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", HEAD, HEAD + "18501850"})
    void keepsTheTerminalsSizesIfTheImageEndsEarly(String hex) {
        assertThat(decode(hex)).isEqualTo(new BindImage(Bytes.EMPTY, Sizes.UNSAID));
    }

    @ParameterizedTest
    @CsvSource({
        "07d7d3, d7d3",
        "00, ''",
        "ffd7d3, d7d3",
        "ffd7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7, d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7d7"
    })
    void clipsTheName(String name, String expected) {
        assertThat(decode(HEAD + "0000000002" + "0000" + name).primaryName()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "32", HEAD + "005018507f", HEAD + "185018007f", HEAD + "000000007e"})
    void saysWhatIsNoBind(String hex) {
        assertThatThrownBy(() -> decode(hex)).isInstanceOf(CodedException.class).hasMessageStartingWith("G3270-2304");
    }

    @ParameterizedTest
    @CsvSource({
        "DEFAULT_ONLY, 43, 80, 43, 80",
        "TERMINAL_ALTERNATE, 24, 80, 0, 0",
        "BOTH, 24, 80, 27, 132",
        "UNSAID, 0, 0, 0, 0"
    })
    void isReadAsItWasWritten(Meaning meaning, int rows, int cols, int alternateRows, int alternateCols) {
        Sizes sizes = new Sizes(meaning, rows, cols, alternateRows, alternateCols);
        BindImage image = new BindImage(Bytes.hex("c2c1d5d2"), sizes);
        assertThat(decode(image.encode().toString())).isEqualTo(image);
    }

    @Test
    void knowsTheReasonsOfAnUnbind() {
        assertThat(UnbindReason.decode(new byte[] {2}, 0, 1)).isEqualTo(UnbindReason.BIND_FORTHCOMING);
        assertThat(UnbindReason.decode(new byte[] {(byte) 0xFE, 8}, 0, 2)).isEqualTo(UnbindReason.SENSE);
        assertThat(UnbindReason.decode(new byte[] {0x55}, 0, 1)).isEqualTo(UnbindReason.OTHER);
        assertThat(UnbindReason.decode(new byte[0], 0, 0)).isEqualTo(UnbindReason.OTHER);
    }

    private static BindImage decode(String hex) {
        byte[] data = Bytes.hex(hex).toArray();
        return BindImage.decode(data, 0, data.length);
    }
}
