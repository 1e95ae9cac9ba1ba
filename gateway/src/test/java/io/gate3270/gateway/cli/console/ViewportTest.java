package io.gate3270.gateway.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {
    @ParameterizedTest(name = "cursor {0},{1} in a window of {2}x{3}: from row {4}, column {5}")
    @CsvSource({
        "0, 0, 24, 80, 0, 0",
        "23, 79, 24, 80, 0, 0",
        "23, 79, 30, 100, 0, 0",
        "23, 79, 10, 40, 14, 40",
        "9, 39, 10, 40, 0, 0",
        "10, 40, 10, 40, 1, 1",
        "5, 5, 1, 1, 5, 5",
    })
    void followsTheCursor(int row, int col, int height, int width, int top, int left) {
        Viewport shown = Viewport.ORIGIN.within(24, 80, height, width).showing(row, col, height, width);

        assertThat(shown).isEqualTo(new Viewport(top, left));
    }

    @ParameterizedTest(name = "in a window of {0}x{1}: from row {2}, column {3}")
    @CsvSource({"24, 80, 0, 0", "20, 80, 4, 0", "24, 55, 0, 25", "10, 10, 10, 30"})
    void showsAsMuchAsFitsWhenTheWindowGrows(int height, int width, int top, int left) {
        assertThat(new Viewport(10, 30).within(24, 80, height, width)).isEqualTo(new Viewport(top, left));
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "11, 32"})
    void staysWhereItIsWhileTheCursorIsInside(int row, int col) {
        Viewport before = new Viewport(2, 3);

        assertThat(before.showing(row, col, 10, 30)).isEqualTo(before);
    }
}
