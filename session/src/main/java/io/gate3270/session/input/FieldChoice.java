package io.gate3270.session.input;

/** Which input field is meant. */
public sealed interface FieldChoice {
    /**
     * The first input field after this label.
     *
     * <p>A label is the text of a protected field, or of a part of it that blanks or dot leaders divide from the rest. It matches if it is
     * equal, apart from case, blanks around it, repeated blanks, and what ends labels on screens ({@code :}, {@code .}, {@code =},
     * {@code >}, {@code _}, {@code -}). If no label is equal, one that begins with the given text is taken. The field is the first one
     * after the label that may be typed into, in buffer order. If matching labels lead to different fields, that is an error that names them.
     */
    record Label(String label) implements FieldChoice {}

    /** The field that covers this position. */
    record At(Place place) implements FieldChoice {}

    /** The field with this index among all of the screen's fields, in buffer order, 0-based. */
    record Index(int index) implements FieldChoice {}
}
