package io.gate3270.gateway.api;

import io.gate3270.gateway.render.Highlighting;
import io.gate3270.gateway.render.ScreenColor;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@link ScreenJson} and {@link CellsJson} make, described. */
final class ScreenSchema {
    private static final int MAX_SIZE = 1 << 14;
    private static final Shape<String> HEX = Shapes.text(2, Pattern.compile("[0-9a-f]{2}"), "two hex digits");
    private static final Shape<Integer> OFFSET = Shapes.integer(0, MAX_SIZE - 1);
    private static final Shape<Integer> COUNT = Shapes.integer(1, MAX_SIZE);
    private static final Shape<Optional<ScreenColor>> COLOR =
            Shapes.orNull(Shapes.word(ScreenColor.values(), ScreenColor::label));
    private static final Shape<Optional<Highlighting>> HIGHLIGHT =
            Shapes.orNull(Shapes.word(Highlighting.values(), Highlighting::label));

    private static final List<Member<?>> POSITION = List.of(
            Member.required("row", COUNT, "1-based row."),
            Member.required("col", COUNT, "1-based column."),
            Member.required("offset", OFFSET, "0-based buffer address."));

    private static final Shape<?> CURSOR = ObjectShape.of("Position", "a position", POSITION, m -> m);

    private static final Shape<?> KEYBOARD = ObjectShape.of(
            "Keyboard",
            "the state of the keyboard",
            List.of(
                    Member.required(
                            "state",
                            Shapes.word(new String[] {"unlocked", "locked", "operator-error"}, word -> word),
                            "`locked` by the host or waiting for it; `operator-error` until Reset."),
                    Member.required("reason", Shapes.orNull(Shapes.text(1, 40)), "Why it is not unlocked."),
                    Member.required("insert", Shapes.bool(), "True in insert mode.")),
            m -> m);

    private static final Shape<?> FIELD = ObjectShape.of(
            "Field",
            "a field",
            List.of(
                    Member.required("index", OFFSET, "0-based, in buffer order."),
                    Member.required("row", COUNT, "1-based row of the first position."),
                    Member.required("col", COUNT, "1-based column of the first position."),
                    Member.required("offset", OFFSET, "0-based buffer address of the first position."),
                    Member.required(
                            "length",
                            Shapes.integer(0, MAX_SIZE),
                            "Number of positions; a field may wrap around the end of the screen."),
                    Member.required(
                            "text",
                            Shapes.text(0, MAX_SIZE),
                            "What it holds, a character a position; blanks if hidden."),
                    Member.required("protected", Shapes.bool(), "The operator cannot type here."),
                    Member.required("numeric", Shapes.bool(), "Meant for digits."),
                    Member.required(
                            "display",
                            Shapes.word(new String[] {"normal", "intensified", "hidden"}, word -> word),
                            "How the host wants it shown."),
                    Member.required("autoSkip", Shapes.bool(), "The cursor skips it."),
                    Member.required("modified", Shapes.bool(), "Enter would send it."),
                    Member.required("color", COLOR, "Extended colour; null is the default."),
                    Member.required("highlight", HIGHLIGHT, "Extended highlighting; null is the default."),
                    Member.required("background", COLOR, "Extended background colour; null is the default.")),
            m -> m);

    private static final Shape<?> ATTRIBUTE = ObjectShape.of(
            "FieldAttribute",
            "a field attribute",
            List.of(
                    Member.required("offset", OFFSET, "Buffer address of the attribute."),
                    Member.required("c0", HEX, "The bits 20 (protected), 10 (numeric), 0c (display), 01 (modified)."),
                    extended("41", "Highlighting."),
                    extended("42", "Foreground colour."),
                    extended("43", "Character set."),
                    extended("45", "Background colour."),
                    extended("46", "Transparency."),
                    extended("c1", "Validation."),
                    extended("c2", "Outlining.")),
            m -> m);

    private static final Shape<?> CHARACTERS = ObjectShape.of(
            "CharacterRun",
            "a run of characters with equal attributes",
            List.of(
                    Member.required("offset", OFFSET, "Buffer address of the first."),
                    Member.required("length", COUNT, "How many there are."),
                    extended("41", "Highlighting."),
                    extended("42", "Foreground colour."),
                    extended("43", "Character set."),
                    extended("45", "Background colour."),
                    extended("46", "Transparency."),
                    extended("c1", "Validation."),
                    extended("c2", "Outlining."),
                    Member.optional("ge", Shapes.bool(), "The characters came by Graphic Escape.")),
            m -> m);

    private static final Shape<?> CELLS = ObjectShape.of(
            "Cells",
            "the cells of a screen",
            List.of(
                    Member.required(
                            "codes",
                            Shapes.text(2 * MAX_SIZE, Pattern.compile("(?:[0-9a-f]{2})*"), "two hex digits a position"),
                            "EBCDIC codes, two hex digits a position; 1d where a field starts; 00 in hidden cells that the caller may not see."),
                    Member.required(
                            "attributes", Shapes.list(ATTRIBUTE, 0, MAX_SIZE), "Field attributes in buffer order."),
                    Member.required(
                            "characters",
                            Shapes.list(CHARACTERS, 0, MAX_SIZE),
                            "Runs of characters with attributes of their own.")),
            m -> m);

    /** One screen. */
    static final ObjectShape<?> SCREEN = ObjectShape.of(
            "Screen",
            "a screen",
            List.of(
                    Member.required("sessionId", Shapes.text(1, 100), "Whose it is."),
                    Member.required(
                            "version",
                            Shapes.longInteger(0, Long.MAX_VALUE),
                            "Grows by one with each host record that changed something and with each local change."),
                    Member.required(
                            "mode",
                            Shapes.word(new String[] {"3270", "nvt", "sscp-lu", "unbound"}, word -> word),
                            "Whom the terminal talks to: a 3270 application, a telnet server in line mode, the SNA control point, or nobody."),
                    Member.required("rows", COUNT, "Rows of the present size."),
                    Member.required("cols", COUNT, "Columns of the present size."),
                    Member.required("formatted", Shapes.bool(), "There is at least one field."),
                    Member.required("cursor", CURSOR, "Where the cursor stands."),
                    Member.required("keyboard", KEYBOARD, "Whether the keyboard is open, and if not, why."),
                    Member.required(
                            "text",
                            Shapes.list(Shapes.text(0, MAX_SIZE), 1, MAX_SIZE),
                            "The rows from the top, each of exactly `cols` characters; nulls, attributes and hidden cells are blanks."),
                    Member.optional("fields", Shapes.list(FIELD, 0, MAX_SIZE), "In buffer order; with include=fields."),
                    Member.optional("cells", CELLS, "With include=cells.")),
            m -> m);

    private ScreenSchema() {}

    private static Member<String> extended(String type, String meaning) {
        return Member.optional(type, HEX, meaning + " Absent: the default.");
    }

    /** A map's shape for what is passed on as it is. */
    static Shape<Map<String, String>> labels() {
        return Shapes.map(Shapes.text(1, 64), Shapes.text(0, 256), 64);
    }
}
