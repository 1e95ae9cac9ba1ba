package io.gate3270.gateway.api;

import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Where;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.FieldChoice;
import io.gate3270.session.input.Place;
import java.util.List;
import java.util.Locale;

/** Finds what no screen of a session's terminal could make right: characters outside its code page, positions outside its largest screen. */
final class InputCheck {
    private final CodePage page;
    private final int rows;
    private final int cols;
    private final int size;
    private final FaultList faults = Inbound.faults();

    private InputCheck(TerminalSpec terminal) {
        DisplayConfig display = DisplayConfig.model(terminal.model());
        if (!terminal.oversize().isEmpty()) {
            display = display.oversize(terminal.oversize());
        }
        page = CodePage.named(terminal.codePage());
        rows = Math.max(DisplayConfig.DEFAULT_ROWS, display.alternateRows());
        cols = Math.max(DisplayConfig.DEFAULT_COLS, display.alternateCols());
        size = display.capacity();
    }

    /** Throws the failure that lists everything that is wrong with these actions. */
    static void check(List<Action> actions, TerminalSpec terminal) {
        InputCheck check = new InputCheck(terminal);
        Where list = Where.root(0, 0).member("actions", 0, 0);
        for (int i = 0; i < actions.size(); i++) {
            check.action(actions.get(i), list.item(i, 0, 0));
        }
        if (check.faults.count() > 0) {
            throw Inbound.failure(check.faults.all());
        }
    }

    private void action(Action action, Where where) {
        if (action instanceof Action.Text text) {
            entry(text.entry(), where);
        } else if (action instanceof Action.Cursor cursor) {
            place(cursor.place(), where);
        } else if (action instanceof Action.Fill fill) {
            entry(fill.entry(), where);
            if (fill.field() instanceof FieldChoice.At at) {
                place(at.place(), where);
            }
        }
    }

    private void entry(Entry entry, Where where) {
        if (!(entry instanceof Entry.Plain plain)) {
            return;
        }
        int position = 0;
        for (int character : plain.text().codePoints().toArray()) {
            position++;
            if (page.ebcdic(character) < 0) {
                String found = String.format(
                        Locale.ROOT,
                        "not typable: character %d is U+%04X %s",
                        position,
                        character,
                        Character.getName(character));
                faults.add(new Fault(
                        ProtocolError.CHARACTER_UNMAPPABLE,
                        where.member("text", 0, 0),
                        found,
                        "characters of " + page.name() + " (" + page.title() + ")",
                        "open the session with a codePage that has this character"));
                return;
            }
        }
    }

    private void place(Place place, Where where) {
        if (place instanceof Place.RowCol at) {
            outside(where.member("row", 0, 0), at.row(), 1, rows);
            outside(where.member("col", 0, 0), at.col(), 1, cols);
        } else if (place instanceof Place.Offset at) {
            outside(where.member("offset", 0, 0), at.offset(), 0, size - 1);
        }
    }

    private void outside(Where where, int value, int min, int max) {
        if (value < min || value > max) {
            faults.add(new Fault(
                    SessionError.POSITION_OUTSIDE,
                    where,
                    Integer.toString(value),
                    min + " to " + max + " on this terminal's largest screen",
                    ""));
        }
    }
}
