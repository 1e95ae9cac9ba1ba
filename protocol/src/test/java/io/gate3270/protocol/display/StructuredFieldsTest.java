package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.KeyboardLock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuredFieldsTest {
    private final DisplayLab lab = new DisplayLab(DisplayConfig.model("3279-4-E"));

    @Test
    void describesItselfWhenQueried() {
        lab.host("f5c3");
        assertThat(lab.host("f3 0005 01 ff 02")).isEqualTo(Sense.NONE);
        assertThat(lab.sent())
                .containsExactly("88"
                        + "000e8180" + "80818485868788" + "95a1a6"
                        + "00178181" + "0100" + "0050002b" + "01" + "000a02e50002006f" + "090c" + "0d70"
                        + "00088184" + "000d7000"
                        + "001b8185" + "8200090c00000000" + "07" + "00100002b90025" + "0100f103c30136"
                        + "00268186" + "0010" + "00f4f1f1f2f2f3f3f4f4f5f5f6f6f7f7f8f8f9f9fafafbfbfcfcfdfdfefeffff"
                        + "000f8187" + "05" + "00f0f1f1f2f2f4f4f8f8"
                        + "00078188" + "000102"
                        + "000c8195" + "0000400040000101"
                        + "001581a1" + "0000000000000000" + "09" + "8781a385f3f2f7f0"
                        + "001181a6" + "00000b01000050001800" + "50002b");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a list,                   f3 0008 01ff03 00 8884,  88 00088184000d7000 00078188000102",
        "a list of what is not,    f3 0007 01ff03 00 b0,    88 000481ff",
        "an empty list,            f3 0006 01ff03 00,       88 000481ff",
        "a length of zero,         f3 0000 01ff03 00 88,    88 00078188000102",
    })
    void answersAQueryList(String what, String record, String answer) {
        lab.host("f5c3");
        lab.host(record);
        assertThat(lab.sent()).containsExactly(answer.replace(" ", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"the equivalent of Query and a list, 40 b0", "all, 80"})
    void answersAQueryListForEverything(String what, String form) {
        lab.host("f5c3");
        lab.host("f3 0005 01ff02");
        List<String> all = lab.sent();
        lab.host("f3 0000 01ff03" + form);
        assertThat(lab.sent()).isEqualTo(all);
    }

    @Test
    void doesNotLockTheKeyboardForAQuery() {
        lab.host("f5c3");
        lab.host("f3 0005 01ff02");
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.NONE);
    }

    @Test
    void cannotRefuseARecordThatItHasAnswered() {
        lab.host("f5c3");
        assertThat(lab.host("f3 0005 01ff02 0003 99")).isEqualTo(Sense.NONE);
        assertThat(lab.diagnoses).hasSize(1);
    }

    @Test
    void executesTheFieldsAfterOneThatItRefuses() {
        assertThat(lab.host("f3 0003 99 0000 40 00 f5 c3 c1")).isEqualTo(Sense.COMMAND_REJECT);
        assertThat(lab.text(0, 1)).isEqualTo("A");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Read Buffer,       f2, 61404a c1 00",
        "Read Modified,     f6, 61404a 1140c1 c1",
        "Read Modified All, 6e, 61404a 1140c1 c1",
    })
    void readsThePartitionThereIs(String what, String type, String answer) {
        lab.host("f5c3 1d c1 c1 11404a 13");
        lab.host("f3 0005 01 00" + type);
        String expected = answer.replace(" ", "");
        String sent = lab.sent().get(0);
        assertThat(type.equals("f2") ? sent.substring(0, 6) + sent.substring(10, 14) : sent)
                .isEqualTo(expected);
    }

    @Test
    void erasesAndResetsToEitherSize() {
        lab.host("f5c3 c1");
        lab.host("f3 0004 03 80");
        assertThat(lab.display.snapshot().rows()).isEqualTo(43);
        lab.host("f3 0004 03 00");
        assertThat(lab.display.snapshot().rows()).isEqualTo(24);
        assertThat(lab.host("f3 0004 03 40")).isEqualTo(Sense.COMMAND_REJECT);
    }

    @Test
    void createsThePartitionWithASizeOfItsOwnUntilItIsDestroyed() {
        lab.host("f5c3");
        assertThat(lab.host("f3 000a 0c 00 00 00 001e 0050")).isEqualTo(Sense.NONE);
        lab.host("7ec3");
        assertThat(lab.display.snapshot().rows()).isEqualTo(30);
        lab.host("f3 0004 0d 00");
        assertThat(lab.display.snapshot().rows()).isEqualTo(24);
        assertThat(lab.host("f3 000a 0c 00 00 00 0064 0050")).isEqualTo(Sense.COMMAND_REJECT);
        assertThat(lab.host("f3 0004 0e 00")).isEqualTo(Sense.NONE);
        assertThat(lab.host("f3 0004 0e 01")).isEqualTo(Sense.COMMAND_REJECT);
    }

    @Test
    void readsSixteenBitAddressesInAPartitionThatHasThem() {
        lab.host("f5c3");
        lab.host("f3 0005 0c 00 01");
        lab.host("f1c3 11 0050 c1");
        assertThat(lab.text(80, 81)).isEqualTo("A");
        lab.host("f3 0004 03 00");
        lab.host("f1c3 11 c150 c2");
        assertThat(lab.text(80, 81)).isEqualTo("B");
    }

    @Test
    void refusesTransfersOfDataInOrder() {
        lab.host("f5c3");
        assertThat(lab.host("f3 0008 d0 0012 010601")).isEqualTo(Sense.NONE);
        assertThat(lab.sent()).containsExactly("880009d0000869040100");
    }

    @Test
    void repliesInTheModeThatWasSetUntilAnEraseResetsIt() {
        lab.host("f5c3 2902 c060 42f2 2841f1 c1 280000 c2");
        lab.host("f3 0005 09 00 01");
        lab.host("f2");
        assertThat(lab.sent().get(0)).startsWith("604040" + "2902c06042f2" + "c1c200");
        lab.host("f3 0006 09 00 02 41");
        lab.host("f2");
        assertThat(lab.sent().get(0)).startsWith("604040" + "2902c06042f2" + "2841f1c1" + "284100c2");
        lab.host("f5c3 1d60");
        lab.host("f2");
        assertThat(lab.sent().get(0)).startsWith("604040" + "1d60");
    }

    @Test
    void keepsTheAidForReadsUntilTheHostRestoresTheKeyboard() {
        lab.host("f5c3 1d40 c1");
        lab.press(Key.PA1);
        assertThat(lab.sent()).containsExactly("6c");
        lab.host("f6");
        assertThat(lab.sent()).containsExactly("6c");
        lab.host("6e");
        assertThat(lab.sent()).containsExactly("6c4040");
        lab.host("f1c2");
        lab.host("f6");
        assertThat(lab.sent()).containsExactly("604040");
    }
}
