package io.gate3270.protocol.display;

import io.gate3270.protocol.screen.ScreenBuffer;

/** The two sizes between which Erase/Write and Erase/Write Alternate choose; a BIND can narrow them. */
final class ScreenSizes {
    private final DisplayConfig config;
    private int defaultRows;
    private int defaultCols;
    private int alternateRows;
    private int alternateCols;

    ScreenSizes(DisplayConfig config) {
        this.config = config;
        unbind();
    }

    /** Goes back to the sizes that the terminal has by itself. */
    void unbind() {
        bind(DisplayConfig.DEFAULT_ROWS, DisplayConfig.DEFAULT_COLS, config.alternateRows(), config.alternateCols());
    }

    /** Uses these sizes, as far as the terminal can have them; where it cannot, its own. */
    void bind(int rows, int cols, int otherRows, int otherCols) {
        boolean first = possible(rows, cols);
        defaultRows = first ? rows : DisplayConfig.DEFAULT_ROWS;
        defaultCols = first ? cols : DisplayConfig.DEFAULT_COLS;
        boolean second = possible(otherRows, otherCols);
        alternateRows = second ? otherRows : config.alternateRows();
        alternateCols = second ? otherCols : config.alternateCols();
    }

    private boolean possible(int rows, int cols) {
        return rows > 0 && cols > 0 && rows * cols <= config.capacity();
    }

    void eraseToDefault(ScreenBuffer screen) {
        screen.resize(defaultRows, defaultCols);
    }

    void eraseToAlternate(ScreenBuffer screen) {
        screen.resize(alternateRows, alternateCols);
    }
}
