package io.gate3270.session.input;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.error.SessionError;
import java.util.List;

/** Finds the input field that a {@link FieldChoice} means. */
final class FieldFinder {
    private final ScreenSnapshot screen;
    private final List<ScreenField> fields;

    FieldFinder(ScreenSnapshot screen) {
        this.screen = screen;
        this.fields = screen.fields();
    }

    /**
     * The field, which may be typed into.
     *
     * @throws CodedException {@code FIELD_NOT_FOUND}, {@code LABEL_AMBIGUOUS}, {@code FIELD_PROTECTED}, {@code POSITION_OUTSIDE}
     */
    ScreenField find(FieldChoice choice) {
        if (fields.isEmpty()) {
            throw new CodedException(SessionError.FIELD_NOT_FOUND, "the screen has no fields")
                    .hint("Move the cursor and type instead of filling a field.");
        }
        if (choice instanceof FieldChoice.Label label) {
            return new LabelFinder(screen, fields).find(label.label());
        }
        return choice instanceof FieldChoice.At at ? at(at.place()) : byIndex(((FieldChoice.Index) choice).index());
    }

    private ScreenField at(Place place) {
        int offset = Positions.offset(screen, place);
        int attribute = screen.fieldOf(offset);
        for (ScreenField field : fields) {
            if (field.attributeOffset() == attribute) {
                return open(field, Positions.words(screen, offset));
            }
        }
        throw new AssertionError("a formatted screen has a field for each position");
    }

    private ScreenField byIndex(int index) {
        if (index < 0 || index >= fields.size()) {
            throw new CodedException(
                            SessionError.FIELD_NOT_FOUND,
                            "field " + index + " does not exist (expected: 0 to " + (fields.size() - 1) + ")")
                    .with("index", index);
        }
        return open(fields.get(index), "index " + index);
    }

    private ScreenField open(ScreenField field, String where) {
        if (field.isProtected()) {
            throw new CodedException(
                            ProtocolError.FIELD_PROTECTED,
                            "the field at " + where + " is protected: \""
                                    + screen.text(field, false).strip() + '"')
                    .with("index", field.index());
        }
        if (field.length() == 0) {
            throw new CodedException(SessionError.FIELD_NOT_FOUND, "the field at " + where + " has no length")
                    .with("index", field.index());
        }
        return field;
    }
}
