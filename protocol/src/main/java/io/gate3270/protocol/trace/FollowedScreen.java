package io.gate3270.protocol.trace;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.tn3270e.BindImage;
import java.util.BitSet;

/**
 * The screen that a trace paints: how large it is, and which of its fields are not displayed.
 *
 * <p>It is {@link #known} from the first record that erases it, as long as every record could be executed. While it is not, nobody can say
 * what belongs to a hidden field, and everything typed is to be treated as if it did.
 */
final class FollowedScreen {
    private static final String DEFAULT_MODEL = "3279-2-E";
    private final boolean told;
    private DisplayConfig config;
    private Display display;
    private BindImage.Sizes bound = BindImage.Sizes.UNSAID;
    private boolean known;
    private boolean refused;
    /** Positions that were hidden at some time, and where the host has put nothing since: a secret may have been typed there. */
    private final BitSet secrets = new BitSet();

    /** A screen as the header says; what it leaves open is learned from the negotiation. */
    FollowedScreen(TraceHeader header, CodePage codePage) {
        told = !header.model().isEmpty();
        DisplayConfig model = DisplayConfig.model(told ? header.model() : DEFAULT_MODEL);
        config = (header.oversize().isEmpty() ? model : model.oversize(header.oversize())).withCodePage(codePage);
        display = fresh();
    }

    private Display fresh() {
        Display made = new Display(config, new Ears());
        made.connected();
        made.mode(ScreenMode.DISPLAY_3270);
        if (!bound.equals(BindImage.Sizes.UNSAID)) {
            made.bind(bound.defaultRows(), bound.defaultCols(), bound.alternateRows(), bound.alternateCols());
        }
        return made;
    }

    /** The terminal said what it is, such as {@code IBM-3278-4-E}. */
    void deviceType(String type) {
        if (!told) {
            try {
                configure(DisplayConfig.model(type).withCodePage(config.codePage()));
            } catch (CodedException notAModel) {
                // IBM-DYNAMIC and names of other terminals: a Query Reply may tell the size.
                return;
            }
        }
    }

    /** The terminal said how large its alternate screen is. */
    void alternateSize(int rows, int cols) {
        try {
            configure(config.oversize(cols + "x" + rows));
        } catch (CodedException noScreen) {
            known = false;
        }
    }

    private void configure(DisplayConfig next) {
        if (!next.equals(config)) {
            config = next;
            if (!known) {
                display = fresh();
            }
        }
    }

    /** A session with an application begins. */
    void bind(BindImage.Sizes sizes) {
        bound = sizes;
        display.bind(sizes.defaultRows(), sizes.defaultCols(), sizes.alternateRows(), sizes.alternateCols());
        known = false;
    }

    /** The session with the application ended. */
    void unbind() {
        bound = BindImage.Sizes.UNSAID;
        display.unbind();
        known = false;
    }

    /** The host sends a record of 3270 data. */
    void execute(byte[] record, int from, int to) {
        Command command = from < to ? Command.of(record[from] & 0xFF) : null;
        boolean erases = command == Command.ERASE_WRITE || command == Command.ERASE_WRITE_ALTERNATE;
        if (erases && !display.config().equals(config)) {
            display = fresh();
        }
        if (erases) {
            secrets.clear();
        }
        refused = false;
        display.execute(record, from, to);
        known = !refused && (known || erases || display.snapshot().formatted());
    }

    /** The control point sends text. */
    void controlPoint(byte[] record, int from, int to) {
        display.sscp(record, from, to);
    }

    /** The terminal said where its cursor is. */
    void cursor(int offset) {
        if (offset < display.snapshot().size()) {
            display.moveCursor(offset);
        }
    }

    /** What is painted. */
    ScreenSnapshot snapshot() {
        return display.snapshot();
    }

    /** True if it is as the terminal has it. */
    boolean known() {
        return known;
    }

    /** True if the position is in a field that is not displayed, or may be. */
    boolean hiddenAt(int offset) {
        ScreenSnapshot screen = snapshot();
        if (offset < 0 || offset >= screen.size()) {
            return screen.fields().stream().anyMatch(field -> field.hidden());
        }
        return screen.hiddenAt(offset);
    }

    /** The host has put something at these positions, which may go on at the top. */
    void overwritten(int from, int count) {
        int size = snapshot().size();
        for (int i = 0; i < count && from >= 0; i++) {
            secrets.clear((from + i) % size);
        }
    }

    /** The record has been told: what is hidden now may be typed into. */
    void remember() {
        ScreenSnapshot screen = snapshot();
        for (ScreenField field : screen.fields()) {
            for (int i = 0; field.hidden() && i < field.length(); i++) {
                secrets.set((field.offset() + i) % screen.size());
            }
        }
    }

    /**
     * True if what the terminal sends from this position on may have been typed unseen: its field is hidden, or was in part. The field
     * as a whole, since its characters travel without the nulls between them.
     */
    boolean secretAt(int offset) {
        ScreenSnapshot screen = snapshot();
        if (!known || hiddenAt(offset) || offset < 0 || offset >= screen.size()) {
            return !known || hiddenAt(offset);
        }
        int start = screen.fieldOf(offset);
        if (start < 0) {
            return !secrets.isEmpty();
        }
        int at = (start + 1) % screen.size();
        for (int i = 1; i < screen.size() && !screen.attributeAt(at); i++) {
            if (secrets.get(at)) {
                return true;
            }
            at = (at + 1) % screen.size();
        }
        return false;
    }

    /** A position as people count: {@code (row,column)}, from 1. */
    String position(int offset) {
        ScreenSnapshot screen = snapshot();
        if (offset < 0) {
            return "(?)";
        }
        return offset < screen.size()
                ? "(" + (offset / screen.cols() + 1) + ',' + (offset % screen.cols() + 1) + ')'
                : "(offset " + offset + ", off the screen)";
    }

    /** Hears what the display could not do; the answers that were really given are in the trace. */
    private final class Ears implements DisplayListener {
        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {}

        @Override
        public void attention(Key key) {}

        @Override
        public void changed(long version) {}

        @Override
        public void diagnosed(Diagnosis diagnosis) {
            // Codes and attributes that are skipped leave the fields where they are.
            refused |= diagnosis.code() != ProtocolError.CODE_UNDEFINED
                    && diagnosis.code() != ProtocolError.ATTRIBUTE_INVALID;
        }
    }
}
