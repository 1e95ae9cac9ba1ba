package io.gate3270.session.waits;

import java.time.Duration;
import java.util.List;

/** Something that is so or not so about a session at one moment. Rows and columns are 1-based; hidden text is never seen. */
public sealed interface Condition {
    /** {@code text} stands at this position; it may run on into the next rows. */
    record TextAt(int row, int col, String text) implements Condition {}

    /** {@code text} stands somewhere within one row, or runs over row ends. */
    record TextAnywhere(String text) implements Condition {}

    /** A match is found in the screen's text, rows joined by line feeds; {@code .} does not match a line feed. */
    record Matches(ScreenPattern pattern) implements Condition {}

    /** The cursor stands here. */
    record CursorAt(int row, int col) implements Condition {}

    /** The keyboard accepts input. */
    record Unlocked() implements Condition {}

    /** The field that covers this position holds {@code text}, apart from blanks and nulls around it. */
    record FieldValue(int row, int col, String text) implements Condition {}

    /** The screen's version is higher than {@code version}. */
    record ChangedSince(long version) implements Condition {}

    /** Nothing has come from the host for this long; counted from the last byte, or from the beginning of the wait. */
    record QuietFor(Duration window) implements Condition {}

    /** The session has ended. */
    record Closed() implements Condition {}

    /** Each of these; true if there are none. */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these. */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** Not this. */
    record Not(Condition condition) implements Condition {}
}
