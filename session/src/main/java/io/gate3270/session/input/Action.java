package io.gate3270.session.input;

import io.gate3270.protocol.keyboard.Key;

/** One thing that an operator does. */
public sealed interface Action {
    /** Types at the cursor. */
    record Text(Entry entry) implements Action {}

    /** Presses a key. */
    record Press(Key key) implements Action {}

    /** Moves the cursor. */
    record Cursor(Place place) implements Action {}

    /** Empties an input field, types into it, and leaves the cursor after the last character. Never done ahead: it needs the screen. */
    record Fill(FieldChoice field, Entry entry) implements Action {}
}
