package io.gate3270.gateway.cli.console;

/**
 * The part of a screen that a smaller window shows: it follows the cursor and moves no more than it must.
 *
 * @param top first row shown, 0-based
 * @param left first column shown, 0-based
 */
record Viewport(int top, int left) {
    static final Viewport ORIGIN = new Viewport(0, 0);

    /** The same part, moved so that the cursor is inside of {@code height} rows and {@code width} columns. */
    Viewport showing(int row, int col, int height, int width) {
        return new Viewport(moved(top, row, height), moved(left, col, width));
    }

    /** Back to the origin along each direction in which everything fits. */
    Viewport within(int rows, int cols, int height, int width) {
        return new Viewport(
                height >= rows ? 0 : Math.min(top, rows - height), width >= cols ? 0 : Math.min(left, cols - width));
    }

    private static int moved(int first, int wanted, int length) {
        if (wanted < first) {
            return wanted;
        }
        return Math.max(first, wanted - length + 1);
    }
}
