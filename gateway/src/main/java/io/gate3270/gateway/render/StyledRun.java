package io.gate3270.gateway.render;

import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring positions of one row that look alike.
 *
 * @param row 0-based
 * @param col 0-based column of the first
 * @param text a character a position; hidden characters are blanks
 * @param style how they look
 */
public record StyledRun(int row, int col, String text, CellStyle style) {
    /** The runs of one row, from the left, without gaps. */
    public static List<StyledRun> of(ScreenSnapshot screen, int row) {
        String text = screen.row(row + 1);
        List<StyledRun> runs = new ArrayList<>();
        int from = 0;
        CellStyle style = CellStyle.at(screen, row * screen.cols());
        for (int col = 1; col < screen.cols(); col++) {
            CellStyle next = CellStyle.at(screen, row * screen.cols() + col);
            if (!next.equals(style)) {
                runs.add(new StyledRun(row, from, text.substring(from, col), style));
                from = col;
                style = next;
            }
        }
        runs.add(new StyledRun(row, from, text.substring(from), style));
        return runs;
    }

    /** True if there is nothing to see but the background. */
    public boolean blank() {
        return text.isBlank() && !style.underscore();
    }
}
