package io.gate3270.gateway.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.HexFormat;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class ScreenPainterTest {
    private static final int BRIGHT = AttributedStyle.BRIGHT;

    @Test
    void paintsEveryRowInItsFullWidth() {
        List<AttributedString> lines = ScreenPainter.paint(screen("f5 c3"));

        assertThat(lines)
                .hasSize(24)
                .allSatisfy(line -> assertThat(line.length()).isEqualTo(80));
    }

    @Test
    void fieldsWithoutColourAreColouredByProtectionAndIntensity() {
        AttributedString line = firstLine("f5 c3 1d 60 c1 1d e8 c1 1d 40 c1 1d c8 c1");

        assertThat(line.toString()).startsWith(" A A A A");
        assertThat(line.styleAt(1)).isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.BLUE + BRIGHT));
        assertThat(line.styleAt(3))
                .isEqualTo(AttributedStyle.DEFAULT
                        .foreground(AttributedStyle.WHITE + BRIGHT)
                        .bold());
        assertThat(line.styleAt(5)).isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN));
        assertThat(line.styleAt(7))
                .isEqualTo(AttributedStyle.DEFAULT
                        .foreground(AttributedStyle.RED + BRIGHT)
                        .bold());
    }

    @Test
    void theCharactersOwnColourAndHighlightingWinOverTheFields() {
        AttributedString line = firstLine("f5 c3 29 03 c0 60 42 f2 41 f4 c1 28 42 f5 28 41 f2 c2");

        assertThat(line.styleAt(1))
                .isEqualTo(AttributedStyle.DEFAULT
                        .foreground(AttributedStyle.RED + BRIGHT)
                        .underline());
        assertThat(line.styleAt(2))
                .isEqualTo(
                        AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN).inverse());
    }

    @Test
    void whatIsNotDisplayedIsNotPainted() {
        AttributedString line = firstLine("f5 c3 1d 4c e2 c5 c3 d9 c5 e3 1d 60");

        assertThat(line.toString()).isBlank();
    }

    private static AttributedString firstLine(String record) {
        return ScreenPainter.paint(screen(record)).get(0);
    }

    static ScreenSnapshot screen(String record) {
        Display display = new Display(DisplayConfig.model("3279-2-E"), new Deaf());
        display.connected();
        display.mode(ScreenMode.DISPLAY_3270);
        byte[] bytes = HexFormat.of().parseHex(record.replace(" ", ""));
        display.execute(bytes, 0, bytes.length);
        return display.snapshot();
    }

    private static final class Deaf implements DisplayListener {
        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {}

        @Override
        public void attention(Key key) {}

        @Override
        public void changed(long version) {}
    }
}
