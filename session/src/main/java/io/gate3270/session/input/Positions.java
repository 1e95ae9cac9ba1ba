package io.gate3270.session.input;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.error.SessionError;

/** Between people's rows and columns and the buffer's addresses. */
final class Positions {
    private Positions() {}

    /**
     * The buffer address of a place.
     *
     * @throws CodedException {@link SessionError#POSITION_OUTSIDE}
     */
    static int offset(ScreenSnapshot screen, Place place) {
        if (place instanceof Place.RowCol at) {
            require(at.row(), 1, screen.rows(), "row");
            require(at.col(), 1, screen.cols(), "column");
            return (at.row() - 1) * screen.cols() + at.col() - 1;
        }
        int offset = ((Place.Offset) place).offset();
        require(offset, 0, screen.size() - 1, "offset");
        return offset;
    }

    /** {@code row 5, column 11}. */
    static String words(ScreenSnapshot screen, int offset) {
        return "row " + (offset / screen.cols() + 1) + ", column " + (offset % screen.cols() + 1);
    }

    private static void require(int found, int least, int most, String what) {
        if (found < least || found > most) {
            throw new CodedException(
                            SessionError.POSITION_OUTSIDE,
                            what + ' ' + found + " lies outside the screen (expected: " + least + " to " + most + ")")
                    .with(what, found);
        }
    }
}
