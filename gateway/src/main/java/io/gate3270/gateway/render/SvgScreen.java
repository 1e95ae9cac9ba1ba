package io.gate3270.gateway.render;

import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.List;
import java.util.Locale;

/**
 * A screen as a picture for a ticket or a page: one SVG that needs nothing else.
 *
 * <p>Every position is a cell of a grid; words are placed one by one, so that fonts of another width cannot shift a row.
 */
public final class SvgScreen {
    private static final int CELL_WIDTH = 9;
    private static final int CELL_HEIGHT = 20;
    private static final int BASELINE = 15;
    private static final int PADDING = 18;
    private static final int STATUS_HEIGHT = 34;

    private static final String STYLE = """
            <style>
            text{font:15px 'DejaVu Sans Mono','IBM Plex Mono',Menlo,Consolas,'Liberation Mono',monospace;white-space:pre}
            .b{font-weight:700}
            .k{animation:k 1.2s steps(2,jump-none) infinite}@keyframes k{to{opacity:.15}}
            .s{font-size:13px;fill:#8b98a5}.in{fill:#9fd8ff;fill-opacity:.09}.ul{stroke:#9fd8ff;stroke-opacity:.35}
            </style>
            """;

    private final ScreenSnapshot screen;
    private final StringBuilder svg = new StringBuilder(16_384);
    private final int width;
    private final int height;

    private SvgScreen(ScreenSnapshot screen) {
        this.screen = screen;
        this.width = screen.cols() * CELL_WIDTH + 2 * PADDING;
        this.height = screen.rows() * CELL_HEIGHT + PADDING + PADDING / 2 + STATUS_HEIGHT;
    }

    /** The picture of this screen; hidden characters are blanks. */
    public static String render(ScreenSnapshot screen) {
        return new SvgScreen(screen).render();
    }

    private String render() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t d\">%n",
                width,
                height,
                width,
                height));
        svg.append("<title id=\"t\">3270 screen, ")
                .append(screen.rows())
                .append(" rows of ")
                .append(screen.cols())
                .append(" columns</title>\n");
        svg.append("<desc id=\"d\">")
                .append(Markup.escape(TextScreen.render(screen).replace('\n', '\u2028')))
                .append("</desc>\n");
        svg.append(STYLE);
        svg.append(String.format(
                Locale.ROOT,
                "<rect width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#0b0f14\"/><rect x=\".5\" y=\".5\" width=\"%d\" height=\"%d\" rx=\"9.5\" fill=\"none\" stroke=\"#2b3540\"/>%n",
                width,
                height,
                width - 1,
                height - 1));
        for (int row = 0; row < screen.rows(); row++) {
            row(StyledRun.of(screen, row));
        }
        cursor();
        status();
        return svg.append("</svg>\n").toString();
    }

    /** Backgrounds first: a glyph may reach over the edge of its cell. */
    private void row(List<StyledRun> runs) {
        runs.forEach(this::background);
        for (StyledRun run : runs) {
            if (run.style().input() && screen.formatted()) {
                entry(run);
            }
        }
        runs.forEach(this::words);
    }

    private void background(StyledRun run) {
        if (run.style().background() != ScreenColor.BLACK) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                    x(run.col()),
                    y(run.row()),
                    run.text().length() * CELL_WIDTH,
                    CELL_HEIGHT,
                    run.style().background().css()));
        }
    }

    private void entry(StyledRun run) {
        int left = x(run.col());
        int right = left + run.text().length() * CELL_WIDTH;
        int bottom = y(run.row()) + CELL_HEIGHT - 2;
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"in\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>%n",
                left,
                y(run.row()) + 1,
                right - left,
                CELL_HEIGHT - 3));
        if (!run.style().underscore()) {
            svg.append(String.format(Locale.ROOT, "<path class=\"ul\" d=\"M%d %d.5H%d\"/>%n", left, bottom, right));
        }
    }

    /** The words of a run, each at its own column. */
    private void words(StyledRun run) {
        String text = run.text();
        if (run.style().underscore()) {
            underline(run);
        }
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                int blank = text.indexOf(' ', at);
                int end = blank < 0 ? text.length() : blank;
                text(run.row(), run.col() + at, text.substring(at, end), run.style());
                at = end;
            }
        }
    }

    private void underline(StyledRun run) {
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %d.5H%d\" stroke=\"%s\"%s/>%n",
                x(run.col()),
                y(run.row()) + CELL_HEIGHT - 2,
                x(run.col() + run.text().length()),
                run.style().foreground().css(),
                run.style().blink() ? " class=\"k\"" : ""));
    }

    private void text(int row, int col, String text, CellStyle style) {
        String classes = ((style.bold() ? "b " : "") + (style.blink() ? "k" : "")).strip();
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\"%s textLength=\"%d\" xml:space=\"preserve\">%s</text>%n",
                x(col),
                y(row) + BASELINE,
                style.foreground().css(),
                classes.isEmpty() ? "" : " class=\"" + classes + '"',
                text.length() * CELL_WIDTH,
                Markup.escape(text)));
    }

    private void cursor() {
        int row = screen.cursor() / screen.cols();
        int col = screen.cursor() % screen.cols();
        String glyph = screen.row(row + 1).substring(col, col + 1);
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"1.5\" fill=\"#ffd75e\"/>%n",
                x(col),
                y(row) + 1,
                CELL_WIDTH,
                CELL_HEIGHT - 2));
        if (!glyph.isBlank()) {
            text(row, col, glyph, new CellStyle(ScreenColor.BLACK, ScreenColor.YELLOW, true, false, false, false));
        }
    }

    private void status() {
        int line = screen.rows() * CELL_HEIGHT + PADDING + PADDING / 2;
        int base = line + 22;
        svg.append(String.format(Locale.ROOT, "<path d=\"M0 %d.5H%d\" stroke=\"#2b3540\"/>%n", line, width));
        String color =
                screen.lock() == KeyboardLock.NONE ? "#3ddc68" : screen.lock().operatorError() ? "#ff5a52" : "#ffd75e";
        svg.append(String.format(
                Locale.ROOT, "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>%n", PADDING + 4, base - 4, color));
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"s\" x=\"%d\" y=\"%d\">%s</text><text class=\"s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                        + "<text class=\"s\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
                PADDING + 16,
                base,
                Markup.escape(ScreenStatus.middle(screen)),
                width / 2,
                base,
                Markup.escape(ScreenStatus.left(screen)),
                width - PADDING,
                base,
                Markup.escape(ScreenStatus.right(screen))));
    }

    private static int x(int col) {
        return PADDING + col * CELL_WIDTH;
    }

    private static int y(int row) {
        return PADDING + row * CELL_HEIGHT;
    }
}
