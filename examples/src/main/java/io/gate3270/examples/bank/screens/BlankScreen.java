package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.datastream.Aid;

/** A screen without fields, where a transaction is started by its name: {@code BANK}, or {@code CESF LOGOFF}. */
public record BlankScreen(String message) implements BankScreen {
    /** Nothing on it. */
    static final BlankScreen EMPTY = new BlankScreen("");

    private static final int NAME_LENGTH = 4;

    @Override
    public void paint(Sheet sheet) {
        if (!message.isEmpty()) {
            sheet.raw(sheet.rows() - 1, 1, message);
        }
        sheet.rawCursor(1, 1).restore();
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() != Aid.ENTER) {
            return EMPTY;
        }
        String line = typed(reply.line());
        if (line.startsWith("CESF LOGOFF")) {
            return SignedOffScreen.leave(desk);
        } else if (line.startsWith("BANK")) {
            return desk.teller().isEmpty() ? LogonScreen.first() : new MenuScreen(Notice.NONE);
        }
        String name = line.substring(0, Math.min(NAME_LENGTH, line.length()));
        return new BlankScreen(
                "DFHAC2001 Transaction '" + name + "' is not recognized. Clear the screen and type BANK.");
    }

    /** Without fields the terminal sends the whole screen, our own message included. */
    private static String typed(String all) {
        int message = all.indexOf("DFHAC");
        return message < 0 ? all : all.substring(0, message).strip();
    }

    @Override
    public boolean unformatted() {
        return true;
    }
}
