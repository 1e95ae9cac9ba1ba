package io.gate3270.protocol.hostside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import io.gate3270.protocol.hostside.FieldStyle.Highlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenComposerTest {
    private static final CodePage PAGE = CodePage.named("cp037");
    private static final ScreenComposer.Canvas MODEL_2 = new ScreenComposer.Canvas(24, 80, true, PAGE);
    private static final ScreenComposer.Canvas PLAIN = new ScreenComposer.Canvas(24, 80, false, PAGE);
    private static final ScreenComposer.Canvas WIDE = new ScreenComposer.Canvas(62, 160, true, PAGE);

    @Test
    void writesTheCommandAndItsControlCharacter() {
        assertThat(ScreenComposer.eraseWrite(MODEL_2).restore().resetModified().record())
                .hasToString("f5c3");
        assertThat(ScreenComposer.eraseWriteAlternate(MODEL_2).restore().record())
                .hasToString("7ec2");
        assertThat(ScreenComposer.write(MODEL_2).alarm().record()).hasToString("f1c4");
        assertThat(ScreenComposer.write(MODEL_2).record()).hasToString("f140");
    }

    @Test
    void putsAFieldsAttributeBeforeItsFirstPosition() {
        Bytes record = ScreenComposer.eraseWrite(MODEL_2)
                .label(2, 3, FieldStyle.TEXT, "AB")
                .record();
        assertThat(record).hasToString("f540" + "11c1d1" + "1df0" + "c1c2");
    }

    @Test
    void setsNoAddressWhereItAlreadyIs() {
        Bytes record = ScreenComposer.eraseWrite(MODEL_2)
                .at(1, 1)
                .text("A")
                .at(1, 2)
                .text("B")
                .record();
        assertThat(record).hasToString("f540c1c2");
    }

    @Test
    void leavesColoursOutForTerminalsWithoutThem() {
        FieldStyle red = FieldStyle.TEXT.in(Color.RED).with(Highlight.REVERSE);
        assertThat(ScreenComposer.eraseWrite(MODEL_2).field(red).record()).hasToString("f540" + "2903c0f042f241f2");
        assertThat(ScreenComposer.eraseWrite(PLAIN).field(red).record()).hasToString("f540" + "1df0");
        assertThat(ScreenComposer.eraseWrite(PLAIN)
                        .ink(Color.RED, Highlight.DEFAULT)
                        .record())
                .hasToString("f540");
    }

    @Test
    void endsAnInputFieldAfterItsLength() {
        Bytes record = ScreenComposer.eraseWrite(PLAIN)
                .input(1, 2, 8, FieldStyle.INPUT, "X")
                .record();
        assertThat(record).hasToString("f540" + "1d40" + "e7" + "1140c9" + "1df0");
    }

    @Test
    void wrapsAtTheEndsOfTheScreen() {
        assertThat(ScreenComposer.eraseWrite(PLAIN)
                        .label(1, 1, FieldStyle.TEXT, "A")
                        .record())
                .hasToString("f540" + "115d7f" + "1df0" + "c1");
    }

    @Test
    void usesLongAddressesOnLargeScreens() {
        assertThat(ScreenComposer.eraseWriteAlternate(WIDE).at(62, 160).record())
                .hasToString("7e40" + "1126bf");
    }

    @Test
    void repeatsAndErases() {
        Bytes record = ScreenComposer.write(PLAIN)
                .at(3, 1)
                .repeatTo(4, 1, '-')
                .clearTo(5, 1)
                .eraseUnprotectedTo(6, 1)
                .cursor(1, 1)
                .record();
        assertThat(record).hasToString("f140" + "11c260" + "3cc3f060" + "3cc54000" + "12c650" + "114040" + "13");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "25, 1", "1, 81", "1, -1"})
    void refusesPlacesOutsideTheScreen(int row, int col) {
        assertThatThrownBy(() -> ScreenComposer.write(MODEL_2).at(row, col)).hasMessageContaining("within 24 by 80");
    }
}
