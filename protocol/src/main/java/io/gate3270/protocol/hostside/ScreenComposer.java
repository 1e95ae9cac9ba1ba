package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.BufferAddress;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.datastream.Wcc;

/**
 * Composes one record that paints a screen, by rows and columns that count from 1.
 *
 * <p>Colours and highlighting are left out for terminals without the extended data stream. Belongs to one thread; good for one record.
 */
public final class ScreenComposer {
    private static final int FIRST_ROOM = 1_024;
    private static final int WCC_AT = 1;

    private final Canvas canvas;
    private final ByteSink record = new ByteSink(FIRST_ROOM);
    private int wcc = Wcc.RESET;
    /** Where the terminal's buffer address is; -1 while only the terminal knows. */
    private int address;

    /**
     * What is painted on.
     *
     * @param rows of the size that the command selects
     * @param cols of the size that the command selects
     * @param extended whether the terminal takes the extended data stream
     * @param codePage in which text is sent
     */
    public record Canvas(int rows, int cols, boolean extended, CodePage codePage) {
        /** The alternate size of this terminal. */
        public static Canvas of(TerminalDescription terminal, CodePage codePage) {
            return new Canvas(terminal.rows(), terminal.cols(), terminal.extended(), codePage);
        }

        /** How many positions there are. */
        public int size() {
            return rows * cols;
        }

        /** The buffer address of a row and a column; column 0 is the end of the row before. */
        public int address(int row, int col) {
            int at = (row - 1) * cols + col - 1;
            if (row < 1 || row > rows || col < 0 || col > cols) {
                throw new IllegalArgumentException(
                        "row " + row + ", column " + col + " (expected: within " + rows + " by " + cols + ")");
            }
            return Math.floorMod(at, size());
        }
    }

    private ScreenComposer(Canvas canvas, Command command, int address) {
        this.canvas = canvas;
        this.address = address;
        record.put(command.snaCode()).put(0);
    }

    /** Adds to what is on the screen. */
    public static ScreenComposer write(Canvas canvas) {
        return new ScreenComposer(canvas, Command.WRITE, -1);
    }

    /** Begins with an empty screen of the default size. */
    public static ScreenComposer eraseWrite(Canvas canvas) {
        return new ScreenComposer(canvas, Command.ERASE_WRITE, 0);
    }

    /** Begins with an empty screen of the alternate size. */
    public static ScreenComposer eraseWriteAlternate(Canvas canvas) {
        return new ScreenComposer(canvas, Command.ERASE_WRITE_ALTERNATE, 0);
    }

    /** What is painted on. */
    public Canvas canvas() {
        return canvas;
    }

    /** Opens the keyboard. */
    public ScreenComposer restore() {
        wcc |= Wcc.RESTORE;
        return this;
    }

    /** Sounds the alarm. */
    public ScreenComposer alarm() {
        wcc |= Wcc.ALARM;
        return this;
    }

    /** Resets the modified data tags before painting. */
    public ScreenComposer resetModified() {
        wcc |= Wcc.RESET_MDT;
        return this;
    }

    /** Goes on at this place. */
    public ScreenComposer at(int row, int col) {
        return at(canvas.address(row, col));
    }

    /** A field attribute at the present place, one position wide. */
    public ScreenComposer field(FieldStyle style) {
        boolean plain = style.color() == FieldStyle.Color.DEFAULT && style.highlight() == FieldStyle.Highlight.DEFAULT;
        if (canvas.extended() && !plain) {
            fieldExtended(style);
        } else {
            record.put(Orders.SF).put(FieldAttribute.encode(style.attribute()));
        }
        return advance(1);
    }

    /** Characters at the present place. */
    public ScreenComposer text(String text) {
        byte[] bytes = canvas.codePage().encode(text);
        record.put(bytes, 0, bytes.length);
        return advance(bytes.length);
    }

    /** Text in a field of its own, whose attribute stands in the position before. */
    public ScreenComposer label(int row, int col, FieldStyle style, String text) {
        return at(row, col - 1).field(style).text(text);
    }

    /** A field to type in, {@code length} positions from here on, and the attribute that ends it. */
    public ScreenComposer input(int row, int col, int length, FieldStyle style, String content) {
        at(row, col - 1).field(style).text(content);
        return at(Math.floorMod(canvas.address(row, col) + length, canvas.size()))
                .field(FieldStyle.TEXT);
    }

    /** The same character from the present place up to, not including, another (RA). */
    public ScreenComposer repeatTo(int row, int col, char character) {
        int stop = canvas.address(row, col);
        record.put(Orders.RA);
        put(stop);
        record.put(canvas.codePage().encode(String.valueOf(character))[0]);
        address = stop;
        return this;
    }

    /** Nulls from the present place up to, not including, another (RA). */
    public ScreenComposer clearTo(int row, int col) {
        int stop = canvas.address(row, col);
        record.put(Orders.RA);
        put(stop);
        record.put(Orders.NUL);
        address = stop;
        return this;
    }

    /** Nulls in what can be typed in from the present place up to, not including, another (EUA). */
    public ScreenComposer eraseUnprotectedTo(int row, int col) {
        int stop = canvas.address(row, col);
        record.put(Orders.EUA);
        put(stop);
        address = stop;
        return this;
    }

    /** Colour and highlighting of the characters that follow in this record (SA). */
    public ScreenComposer ink(FieldStyle.Color color, FieldStyle.Highlight highlight) {
        if (canvas.extended()) {
            record.put(Orders.SA).put(AttributeType.COLOR).put(color.code());
            record.put(Orders.SA).put(AttributeType.HIGHLIGHTING).put(highlight.code());
        }
        return this;
    }

    /** Puts the cursor here (IC). */
    public ScreenComposer cursor(int row, int col) {
        at(row, col);
        record.put(Orders.IC);
        return this;
    }

    /** The record: a command, a WCC and orders. */
    public Bytes record() {
        byte[] bytes = record.toBytes().toArray();
        bytes[WCC_AT] = (byte) BufferAddress.graphic(wcc & 0x3F);
        return Bytes.copyOf(bytes, 0, bytes.length);
    }

    private ScreenComposer at(int target) {
        if (target != address) {
            record.put(Orders.SBA);
            put(target);
            address = target;
        }
        return this;
    }

    private void put(int target) {
        BufferAddress.encode(target, canvas.size(), record);
    }

    private ScreenComposer advance(int count) {
        address = address < 0 ? -1 : (address + count) % canvas.size();
        return this;
    }

    private void fieldExtended(FieldStyle style) {
        boolean color = style.color() != FieldStyle.Color.DEFAULT;
        boolean highlight = style.highlight() != FieldStyle.Highlight.DEFAULT;
        record.put(Orders.SFE).put(1 + (color ? 1 : 0) + (highlight ? 1 : 0));
        record.put(AttributeType.FIELD).put(FieldAttribute.encode(style.attribute()));
        if (color) {
            record.put(AttributeType.COLOR).put(style.color().code());
        }
        if (highlight) {
            record.put(AttributeType.HIGHLIGHTING).put(style.highlight().code());
        }
    }
}
