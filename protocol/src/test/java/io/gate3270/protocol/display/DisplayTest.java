package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    private final DisplayLab lab = new DisplayLab();

    @Test
    void typesIntoAFieldAndSendsIt() {
        lab.host("f5 c3 11 40 40 1d e8 c8 c9 11 c2 60 1d 40 13 00 00 1d 60");
        assertThat(lab.type("AB")).isTrue();
        lab.press(Key.ENTER);
        assertThat(lab.sent()).containsExactly("7dc2e411c261c1c2");
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
        assertThat(lab.display.awaitingHost()).isTrue();
    }

    @Test
    void answersWithTheSameSnapshotUntilSomethingChanges() {
        lab.host("f5 c3 c8 c9");
        ScreenSnapshot snapshot = lab.display.snapshot();
        assertThat(snapshot.row(1)).startsWith("HI ");
        assertThat(lab.display.snapshot()).isSameAs(snapshot);
        lab.press(Key.RIGHT);
        assertThat(lab.display.snapshot()).isNotSameAs(snapshot);
    }

    @Test
    void growsItsVersionByOneForEachRecordThatChangedSomething() {
        lab.host("f5 c3 c8 c9");
        lab.versions.clear();
        long version = lab.display.version();
        lab.host("f1 c2");
        assertThat(lab.display.version()).isEqualTo(version);
        lab.host("f1 c2 11 40 40 c1 11 40 50 c1");
        lab.press(Key.TAB);
        lab.press(Key.ENTER);
        assertThat(lab.versions).containsExactly(version + 1, version + 2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an SBA outside the screen,          f1c3 117f7f,       2, ADDRESS_INVALID,              OPERATION_CHECK",
        "an RA outside the screen,           f1c3 c13c7f7f40,   3, ADDRESS_INVALID,              OPERATION_CHECK",
        "an EUA outside the screen,          f1c3 127f7f,       2, ADDRESS_INVALID,              OPERATION_CHECK",
        "MF where no field starts,           f1c3 1140502c00,   5, ORDER_INVALID,                OPERATION_CHECK",
        "SFE with an unknown type,           f1c3 290199f1,     4, ATTRIBUTE_INVALID,            OPERATION_CHECK",
        "SFE with a colour that is none,     f1c3 29014211,     5, ATTRIBUTE_INVALID,            OPERATION_CHECK",
        "SA with the type of a field,        f1c3 28c0f1,       3, ATTRIBUTE_INVALID,            OPERATION_CHECK",
        "SA with a highlighting of no kind,  f1c3 2841f3,       4, ATTRIBUTE_INVALID,            OPERATION_CHECK",
        "GE with a control code,             f1c3 0801,         2, ORDER_INVALID,                OPERATION_CHECK",
        "RA with an order for a character,   f1c3 3c404013,     2, ORDER_INVALID,                OPERATION_CHECK",
        "a code that is none,                f1c3 c101,         3, CODE_UNDEFINED,               NONE",
        "an order cut short,                 f1c3 11c1,         4, RECORD_TRUNCATED,             OPERATION_CHECK",
        "a command that is none,             99c3,              0, COMMAND_UNKNOWN,              COMMAND_REJECT",
        "no bytes at all,                    '',                0, COMMAND_UNKNOWN,              COMMAND_REJECT",
        "a structured field that is none,    f3 0003 99,        3, STRUCTURED_FIELD_UNSUPPORTED, COMMAND_REJECT",
        "a structured field of two bytes,    f3 0002,           1, STRUCTURED_FIELD_MALFORMED,   COMMAND_REJECT",
        "a structured field that is cut,     f3 0005 01,        1, STRUCTURED_FIELD_MALFORMED,   COMMAND_REJECT",
        "a partition there is not,           f3 0005 09 01 00,  4, PARTITION_INVALID,            COMMAND_REJECT",
    })
    void locatesAMistakeAndLivesOn(String what, String record, int offset, ProtocolError code, Sense sense) {
        lab.host("f5 c3");
        assertThat(lab.host(record)).isEqualTo(sense);
        assertThat(lab.diagnoses).extracting(Diagnosis::code).containsExactly(code);
        assertThat(lab.diagnoses).extracting(Diagnosis::offset).containsExactly(offset);
        assertThat(lab.host("f1 c3 c1")).isEqualTo(Sense.NONE);
    }

    @Test
    void doesNotDrownTheListenerInMistakes() {
        lab.host("f5c3");
        lab.host("f1c3" + "01".repeat(10_000) + "c1");
        assertThat(lab.diagnoses).hasSize(Faults.MAX_TOLD);
        assertThat(lab.text(0, 1)).isEqualTo("A");
    }

    @Test
    void goesOnAfterAWrongAttributeButNotAfterAWrongAddress() {
        lab.host("f5 c3 28 99 f1 c1 11 7f 7f c2");
        assertThat(lab.text(0, 2)).isEqualTo("A ");
        assertThat(lab.diagnoses).hasSize(2);
    }

    @Test
    void restoresTheKeyboardEvenIfAnOrderWasWrong() {
        lab.host("f5 c3");
        lab.press(Key.ENTER);
        lab.host("f1 c2 11 7f 7f");
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.NONE);
    }

    @Test
    void soundsTheAlarm() {
        lab.host("f5 c7");
        lab.host("f1 c3");
        assertThat(lab.alarms).isEqualTo(1);
    }

    @Test
    void locksUntilTheFirstWriteAndAgainWhenTheConnectionIsGone() {
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.NOT_CONNECTED);
        lab.display.mode(ScreenMode.DISPLAY_3270);
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.AWAITING_FIRST_WRITE);
        lab.host("f5 40");
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.NONE);
        lab.display.disconnected();
        assertThat(lab.display.lock()).isEqualTo(KeyboardLock.NOT_CONNECTED);
        assertThat(lab.display.mode()).isEqualTo(ScreenMode.UNBOUND);
    }

    @Test
    void takesTheSizesOfABindAsFarAsItCanHaveThem() {
        DisplayLab model5 = new DisplayLab(DisplayConfig.model("3279-5-E"));
        model5.display.bind(24, 80, 25, 100);
        model5.host("7e c3");
        assertThat(model5.display.snapshot().cols()).isEqualTo(100);
        model5.display.bind(24, 80, 200, 200);
        model5.host("7e c3");
        assertThat(model5.display.snapshot().cols()).isEqualTo(132);
        model5.display.unbind();
        model5.host("7e c3");
        assertThat(model5.display.snapshot().rows()).isEqualTo(27);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3277-2", "3279-6-E", "3279", "IBM-3279-2-X", ""})
    void refusesModelsThatDoNotExist(String model) {
        assertThatThrownBy(() -> DisplayConfig.model(model))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(ProtocolError.MODEL_UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"79x24", "80x23", "200x200", "80", "0x0", "9999x9999"})
    void refusesSizesThatNoTerminalCanHave(String size) {
        DisplayConfig config = DisplayConfig.model("3279-2-E");
        assertThatThrownBy(() -> config.oversize(size))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(ProtocolError.SCREEN_SIZE_INVALID));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "IBM-3279-2-E, IBM-3279-2-E, IBM-3278-2-E",
        "3278-4, IBM-3278-4, IBM-3278-4",
        "3279-5-e, IBM-3279-5-E, IBM-3278-5-E"
    })
    void namesItsDevice(String model, String classic, String enhanced) {
        assertThat(DisplayConfig.model(model).deviceType()).isEqualTo(classic);
        assertThat(DisplayConfig.model(model).deviceTypeE()).isEqualTo(enhanced);
        assertThat(DisplayConfig.model(model).oversize("160x62").deviceType()).isEqualTo("IBM-DYNAMIC");
    }
}
