package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamVisitor;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Wcc;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the orders of a record from the host. The screen has executed the record already, so its size and its fields are those that the
 * orders make; what the orders are told with is their position at the time.
 */
final class OutboundWords implements DataStreamVisitor {
    private static final int UNKNOWN = -1;
    private static final int PRINTOUT_FORMAT = 0x30;

    private final Narration narration;
    private final FollowedScreen screen;
    private final TextWords text;
    private int address;
    private int cursor;
    /** True from an attribute that does not display to the next move: the field may be gone again at the end of the record. */
    private boolean hidden;

    OutboundWords(Narration narration, FollowedScreen screen, TextWords text) {
        this.narration = narration;
        this.screen = screen;
        this.text = text;
    }

    /** Where the cursor was before the record: a Write begins there. */
    void cursorBefore(int offset) {
        cursor = offset;
    }

    @Override
    public void begin(Command command, int wcc) {
        boolean erases = command == Command.ERASE_WRITE || command == Command.ERASE_WRITE_ALTERNATE;
        cursor = erases ? 0 : cursor;
        address = cursor;
        hidden = false;
        narration.detail(command.title() + (wcc < 0 ? "" : ", WCC " + hex(wcc) + ": " + wcc(wcc)));
    }

    private static String wcc(int wcc) {
        List<String> words = new ArrayList<>();
        if (Wcc.has(wcc, Wcc.RESET)) {
            words.add("reset");
        }
        if ((wcc & PRINTOUT_FORMAT) != 0) {
            words.add("printout format " + ((wcc & PRINTOUT_FORMAT) >> 4));
        }
        if (Wcc.has(wcc, Wcc.START_PRINTER)) {
            words.add("start printer");
        }
        if (Wcc.has(wcc, Wcc.ALARM)) {
            words.add("sound alarm");
        }
        if (Wcc.has(wcc, Wcc.RESTORE)) {
            words.add("restore keyboard");
        }
        if (Wcc.has(wcc, Wcc.RESET_MDT)) {
            words.add("reset modified data tags");
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    @Override
    public void text(byte[] record, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, at + restOfRow());
            int origin = at;
            int start = address;
            tell("text", text.ebcdic(record, at, end, i -> hiddenAt(start, i - origin)));
            screen.overwritten(address, end - at);
            advance(end - at);
            at = end;
        }
    }

    /** How many positions there are to the end of the row: text is told row by row. */
    private int restOfRow() {
        int cols = screen.snapshot().cols();
        return onScreen(address) ? cols - address % cols : Integer.MAX_VALUE / 2;
    }

    private boolean hiddenAt(int start, int index) {
        return hidden || screen.hiddenAt(onScreen(start) ? (start + index) % size() : UNKNOWN);
    }

    @Override
    public void undefined(int at, int code) {
        tell("code", hex(code) + " is neither an order nor a character");
    }

    @Override
    public void graphicEscape(int at, int code) {
        tell("GE", text.apl(code, hiddenAt(address, 0)));
        screen.overwritten(address, 1);
        advance(1);
    }

    @Override
    public void setBufferAddress(int at, int to) {
        move(to);
        tell("SBA", "");
    }

    @Override
    public void startField(int at, int attribute) {
        tell("SF", AttributeWords.field(attribute));
        field(attribute);
    }

    @Override
    public void startFieldExtended(int at, byte[] record, int from, int to) {
        tell("SFE", AttributeWords.pairs(record, from, to));
        field(AttributeWords.fieldIn(record, from, to));
    }

    @Override
    public void modifyField(int at, byte[] record, int from, int to) {
        tell("MF", AttributeWords.pairs(record, from, to));
        advance(1);
    }

    private void field(int attribute) {
        hidden = FieldAttribute.isNonDisplay(attribute);
        advance(1);
    }

    @Override
    public void setAttribute(int at, int type, int value) {
        tell("SA", AttributeWords.pair(type, value));
    }

    @Override
    public void insertCursor(int at) {
        tell("IC", "");
        cursor = address;
    }

    @Override
    public void programTab(int at) {
        tell("PT", "");
        move(UNKNOWN);
    }

    @Override
    public void repeatToAddress(int at, int to, int code, boolean graphic) {
        tell("RA", "to " + screen.position(to) + ' ' + text.fill(code, graphic, hiddenAt(address, 0)));
        if (onScreen(address) && onScreen(to)) {
            screen.overwritten(address, to > address ? to - address : to - address + size());
        }
        move(to);
    }

    @Override
    public void eraseUnprotectedToAddress(int at, int to) {
        tell("EUA", "to " + screen.position(to));
        move(to);
    }

    @Override
    public void end() {
        address = UNKNOWN;
    }

    private void tell(String order, String words) {
        narration.order(screen.position(address), order, words);
    }

    private void move(int to) {
        address = to;
        hidden = false;
    }

    private void advance(int count) {
        if (onScreen(address)) {
            address = (address + count) % size();
        }
    }

    private boolean onScreen(int offset) {
        return offset >= 0 && offset < size();
    }

    private int size() {
        return screen.snapshot().size();
    }
}
