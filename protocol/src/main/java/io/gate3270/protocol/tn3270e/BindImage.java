package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.Arrays;

/**
 * What a terminal needs of a BIND (SNA Formats; RFC 2355 10.3): who it is bound to, and how large the screen is.
 *
 * @param primaryName the name of the application in EBCDIC, as sent; empty if it was not
 * @param sizes what bytes 20 to 24 say about the screen
 */
public record BindImage(Bytes primaryName, Sizes sizes) {
    private static final int BIND = 0x31;
    private static final int SIZES = 20;
    private static final int SIZE_CODE = 24;
    private static final int NAME_LENGTH = 27;
    private static final int MAX_NAME = 17;
    private static final int MODEL_2_ROWS = 24;
    private static final int MODEL_2_COLS = 80;

    private static final Bytes PROTOTYPE = Bytes.hex("31010303b1903080008787f88700028000000000185000007f0000");

    /** How the sizes of a BIND are meant. */
    public enum Meaning {
        /** Nothing was said, or a code that we do not know: the terminal keeps its own sizes. */
        UNSAID,
        /** The default size alone; Erase/Write Alternate selects it as well. */
        DEFAULT_ONLY,
        /** 24×80, and the alternate size of the terminal itself. */
        TERMINAL_ALTERNATE,
        /** Both sizes as given. */
        BOTH
    }

    /** Rows and columns; 0 where {@code meaning} leaves them to the terminal. */
    public record Sizes(Meaning meaning, int defaultRows, int defaultCols, int alternateRows, int alternateCols) {
        /** Nothing said. */
        public static final Sizes UNSAID = new Sizes(Meaning.UNSAID, 0, 0, 0, 0);

        /** One size for both commands. */
        static Sizes only(int rows, int cols) {
            return new Sizes(Meaning.DEFAULT_ONLY, rows, cols, rows, cols);
        }
    }

    /** Reads the data of a BIND-IMAGE record, the header not included. */
    public static BindImage decode(byte[] data, int from, int to) {
        if (from == to || (data[from] & 0xFF) != BIND) {
            throw new CodedException(ProtocolError.BIND_MALFORMED, "BIND image does not begin with 31");
        }
        return new BindImage(name(data, from, to), sizes(data, from, to));
    }

    /** A BIND that a terminal session could have, with these sizes and this name. */
    public Bytes encode() {
        byte[] image = Arrays.copyOf(PROTOTYPE.toArray(), NAME_LENGTH + 1 + primaryName.length() + 1);
        image[SIZES] = (byte) sizes.defaultRows();
        image[SIZES + 1] = (byte) sizes.defaultCols();
        image[SIZES + 2] = (byte) sizes.alternateRows();
        image[SIZES + 3] = (byte) sizes.alternateCols();
        image[SIZE_CODE] = (byte)
                switch (sizes.meaning()) {
                    case UNSAID -> 0x01;
                    case DEFAULT_ONLY -> 0x7E;
                    case TERMINAL_ALTERNATE -> 0x03;
                    case BOTH -> 0x7F;
                };
        image[NAME_LENGTH] = (byte) primaryName.length();
        primaryName.copyTo(image, NAME_LENGTH + 1);
        return Bytes.copyOf(image, 0, image.length);
    }

    private static Bytes name(byte[] data, int from, int to) {
        int at = from + NAME_LENGTH;
        if (at >= to) {
            return Bytes.EMPTY;
        }
        // A name that is cut off or too long is clipped: it is shown, nothing depends on it.
        int length = Math.min(data[at] & 0xFF, MAX_NAME);
        return Bytes.copyOf(data, at + 1, Math.min(to, at + 1 + length));
    }

    private static Sizes sizes(byte[] data, int from, int to) {
        if (from + SIZE_CODE >= to) {
            return Sizes.UNSAID;
        }
        int rows = data[from + SIZES] & 0xFF;
        int cols = data[from + SIZES + 1] & 0xFF;
        return switch (data[from + SIZE_CODE] & 0xFF) {
            case 0x00, 0x02 -> Sizes.only(MODEL_2_ROWS, MODEL_2_COLS);
            case 0x03 -> new Sizes(Meaning.TERMINAL_ALTERNATE, MODEL_2_ROWS, MODEL_2_COLS, 0, 0);
            case 0x7E -> Sizes.only(positive(rows), positive(cols));
            case 0x7F ->
                new Sizes(
                        Meaning.BOTH,
                        positive(rows),
                        positive(cols),
                        positive(data[from + SIZES + 2] & 0xFF),
                        positive(data[from + SIZES + 3] & 0xFF));
            default -> Sizes.UNSAID;
        };
    }

    private static int positive(int size) {
        if (size > 0) {
            return size;
        }
        throw new CodedException(ProtocolError.BIND_MALFORMED, "BIND image has a screen of no rows or columns");
    }
}
