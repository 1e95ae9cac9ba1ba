package io.gate3270.protocol.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import org.junit.jupiter.api.Test;

class ScreenSnapshotTest {
    private final ScreenBuffer buffer = new ScreenBuffer(24, 80, 1920);

    @Test
    void staysAsItWas() {
        write(0, "c1c2");
        ScreenSnapshot before = snapshot();
        write(0, "e7e8");
        assertThat(before.row(1)).startsWith("AB");
        assertThat(snapshot().row(1)).startsWith("XY");
    }

    @Test
    void showsHiddenFieldsAsBlanksUnlessTheyAreToBeRevealed() {
        buffer.startField(0, 0x0C);
        write(1, "e2c5c3");
        buffer.startField(4, 0x20);
        write(5, "c1");
        ScreenSnapshot snapshot = snapshot();
        assertThat(snapshot.row(1)).startsWith("     A");
        assertThat(snapshot.text(1, 4, true)).isEqualTo("SEC");
        assertThat(snapshot.hiddenAt(3)).isTrue();
        assertThat(snapshot.hiddenAt(5)).isFalse();
        assertThat(snapshot.text(snapshot.fields().get(0), false)).isEqualTo("   ");
    }

    @Test
    void listsFieldsWithTheirLengths() {
        buffer.startField(10, 0x20);
        buffer.startField(11, 0x01);
        buffer.extended(Plane.COLOR, 11, 0xF2);
        assertThat(snapshot().fields())
                .containsExactly(
                        new ScreenField(0, 10, 11, 0, 0x20, 0, 0, 0, 0),
                        new ScreenField(1, 11, 12, 1918, 0x01, 0xF2, 0, 0, 0));
    }

    @Test
    void readsAFieldThatWrapsAroundTheEnd() {
        buffer.startField(1918, 0x00);
        write(1919, "c1");
        write(0, "c2c3");
        buffer.startField(2, 0x20);
        ScreenSnapshot snapshot = snapshot();
        assertThat(snapshot.text(snapshot.fields().get(1), false)).isEqualTo("ABC");
        assertThat(snapshot.fieldOf(0)).isEqualTo(1918);
    }

    @Test
    void showsAplCharactersByTheirSet() {
        write(0, "ad");
        buffer.extended(Plane.CHARACTER_SET, 0, Plane.GRAPHIC_ESCAPE);
        write(1, "ad");
        buffer.extended(Plane.CHARACTER_SET, 1, Plane.APL);
        ScreenSnapshot snapshot = snapshot();
        assertThat(snapshot.graphicEscapeAt(0)).isTrue();
        assertThat(snapshot.charsetAt(0)).isZero();
        assertThat(snapshot.charsetAt(1)).isEqualTo(0xF1);
        assertThat(snapshot.row(1).charAt(0))
                .isEqualTo(snapshot.row(1).charAt(1))
                .isEqualTo('[');
    }

    @Test
    void everyRowHasAllItsColumns() {
        assertThat(snapshot().text())
                .hasSize(24)
                .allSatisfy(row -> assertThat(row).hasSize(80).isBlank());
    }

    @Test
    void refusesOffsetsOutsideTheScreen() {
        assertThatThrownBy(() -> snapshot().codeAt(1920))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("0 to 1919");
        assertThatThrownBy(() -> snapshot().fieldAttributeAt(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(int position, String hex) {
        Bytes bytes = Bytes.hex(hex);
        buffer.put(position, bytes.toArray(), 0, bytes.length(), CharacterAttributes.DEFAULTS);
    }

    private ScreenSnapshot snapshot() {
        return buffer.snapshot(1, ScreenMode.DISPLAY_3270, KeyboardLock.NONE, false, CodePage.named("cp037"));
    }
}
