package io.gate3270.protocol.display;

import io.gate3270.protocol.screen.ScreenBuffer;

/** The two sizes between which Erase/Write and Erase/Write Alternate choose; a BIND can narrow them. */
final class ScreenSizes {
    private final DisplayConfig config;
    private int defaultRows;
    private int defaultCols;
    private int alternateRows;
    private int alternateCols;
    private int explicitRows;
    private int explicitCols;

    ScreenSizes(DisplayConfig config) {
        this.config = config;
        unbind();
    }

    /** Goes back to the sizes that the terminal has by itself. */
    void unbind() {
        bind(DisplayConfig.DEFAULT_ROWS, DisplayConfig.DEFAULT_COLS, config.alternateRows(), config.alternateCols());
    }

    /** Has one size only, that of a partition the host created; false if the display cannot have it. */
    boolean explicit(int rows, int cols) {
        boolean fits = rows > 0 && cols > 0 && rows <= config.alternateRows() && cols <= config.alternateCols();
        if (fits) {
            explicitRows = rows;
            explicitCols = cols;
        }
        return fits;
    }

    /** Has the default and the alternate size again. */
    void implicit() {
        explicitRows = 0;
        explicitCols = 0;
    }

    /** Uses these sizes, as far as the terminal can have them; where it cannot, its own. */
    void bind(int rows, int cols, int otherRows, int otherCols) {
        implicit();
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
        erase(screen, defaultRows, defaultCols);
    }

    void eraseToAlternate(ScreenBuffer screen) {
        erase(screen, alternateRows, alternateCols);
    }

    private void erase(ScreenBuffer screen, int rows, int cols) {
        if (explicitRows > 0) {
            screen.resize(explicitRows, explicitCols);
        } else {
            screen.resize(rows, cols);
        }
    }
}
