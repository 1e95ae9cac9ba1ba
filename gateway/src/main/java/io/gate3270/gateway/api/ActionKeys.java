package io.gate3270.gateway.api;

import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.ChoiceShape;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.FieldChoice;
import io.gate3270.session.input.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the things that an operator does are written. */
final class ActionKeys {
    private static final int MAX_TEXT = DisplayConfig.MAX_SIZE;

    private static final Member<String> TEXT = Member.optional(
            "text", Shapes.text(0, MAX_TEXT), "What to type, in characters of the session's code page.");
    private static final Member<String> SECRET = Member.optional(
            "secret",
            Shapes.text(1_000, Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*|file:/.+"), "env:NAME or file:/PATH"),
            "Where the gateway finds what to type, instead of `text`; it is shown to nobody. The configuration says which references may be used.");
    private static final Member<Integer> ROW =
            Member.optional("row", Shapes.integer(1, MAX_TEXT), "1-based row; with `col`.");
    private static final Member<Integer> COL =
            Member.optional("col", Shapes.integer(1, MAX_TEXT), "1-based column; with `row`.");
    private static final Member<Integer> OFFSET = Member.optional(
            "offset", Shapes.integer(0, MAX_TEXT - 1), "0-based buffer address, instead of `row` and `col`.");
    private static final Member<String> LABEL = Member.optional(
            "label",
            Shapes.text(1, 200),
            "The text before the field; case, blanks and what ends labels on screens do not matter.");
    private static final Member<Integer> INDEX =
            Member.optional("index", Shapes.integer(0, MAX_TEXT - 1), "The field's `index` in the screen's `fields`.");
    private static final Member<Key> KEY = Member.required(
            "key",
            new KeyShape(),
            "The key to press; those that send something to the host are Enter, Clear, PA, PF, SysReq and Attn.");

    private static final ObjectShape<Action> TEXT_ACTION =
            ObjectShape.of("TextAction", "a text action", List.of(TEXT, SECRET), ActionKeys::text);
    private static final ObjectShape<Action> KEY_ACTION =
            ObjectShape.of("KeyAction", "a key action", List.of(KEY), m -> new Action.Press(m.get(KEY)));
    private static final ObjectShape<Action> CURSOR_ACTION =
            ObjectShape.of("CursorAction", "a cursor action", List.of(ROW, COL, OFFSET), ActionKeys::cursor);
    private static final ObjectShape<Action> FILL_ACTION = ObjectShape.of(
            "FillAction", "a fill action", List.of(LABEL, ROW, COL, OFFSET, INDEX, TEXT, SECRET), ActionKeys::fill);

    /** One action. */
    static final Shape<Action> ACTION = ChoiceShape.of("Action", "an action", "type", choices());

    private ActionKeys() {}

    private static Map<String, ObjectShape<? extends Action>> choices() {
        Map<String, ObjectShape<? extends Action>> choices = new LinkedHashMap<>();
        choices.put("text", TEXT_ACTION);
        choices.put("key", KEY_ACTION);
        choices.put("cursor", CURSOR_ACTION);
        choices.put("fill", FILL_ACTION);
        return choices;
    }

    private static @Nullable Action text(Members m) {
        Entry entry = entry(m);
        return entry == null ? null : new Action.Text(entry);
    }

    private static @Nullable Action cursor(Members m) {
        Place place = place(m);
        return place == null ? null : new Action.Cursor(place);
    }

    private static @Nullable Action fill(Members m) {
        Entry entry = entry(m);
        FieldChoice field = field(m);
        return entry == null || field == null ? null : new Action.Fill(field, entry);
    }

    private static @Nullable Entry entry(Members m) {
        if (m.has(TEXT) == m.has(SECRET)) {
            oneOf(m, TEXT, m.has(TEXT) ? "given beside secret" : "", "either text or secret");
            return null;
        }
        return m.has(TEXT) ? new Entry.Plain(m.get(TEXT)) : new Entry.Secret(m.get(SECRET));
    }

    private static @Nullable FieldChoice field(Members m) {
        boolean place = m.has(ROW) || m.has(COL) || m.has(OFFSET);
        int ways = (m.has(LABEL) ? 1 : 0) + (m.has(INDEX) ? 1 : 0) + (place ? 1 : 0);
        if (ways != 1) {
            oneOf(
                    m,
                    LABEL,
                    ways == 0 ? "" : "not the only way in which the field is named",
                    "one of label, index, row and col, offset");
            return null;
        }
        if (m.has(LABEL)) {
            return new FieldChoice.Label(m.get(LABEL));
        }
        if (m.has(INDEX)) {
            return new FieldChoice.Index(m.get(INDEX));
        }
        Place at = place(m);
        return at == null ? null : new FieldChoice.At(at);
    }

    private static @Nullable Place place(Members m) {
        boolean rowCol = m.has(ROW) && m.has(COL) && !m.has(OFFSET);
        boolean offset = m.has(OFFSET) && !m.has(ROW) && !m.has(COL);
        if (rowCol) {
            return new Place.RowCol(m.get(ROW), m.get(COL));
        }
        if (offset) {
            return new Place.Offset(m.get(OFFSET));
        }
        Member<Integer> at = m.has(ROW) ? COL : ROW;
        oneOf(m, at, m.has(OFFSET) ? "given beside offset" : "", "row and col, or offset");
        return null;
    }

    private static void oneOf(Members m, Member<?> at, String found, String expected) {
        m.fault(found.isEmpty() ? GatewayError.MEMBER_MISSING : GatewayError.VALUE_INVALID, at, found, expected, "");
    }
}
