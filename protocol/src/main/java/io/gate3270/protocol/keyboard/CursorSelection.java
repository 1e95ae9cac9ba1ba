package io.gate3270.protocol.keyboard;

/** What follows from cursor select. */
public enum CursorSelection {
    /** The keyboard is locked. */
    LOCKED,
    /** The position cannot be selected: nothing happens, as with a light pen. */
    NOTHING,
    /** The field was selected or deselected; the host hears of it later. */
    LOCAL,
    /** The Select AID is to be sent: addresses only. */
    SELECT,
    /** The Enter AID is to be sent. */
    ENTER
}
