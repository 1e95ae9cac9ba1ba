package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.FieldStyle;
import java.time.Duration;

/** What shall everybody hear, and when? */
public record BroadcastScreen(String text, String delay, Notice notice) implements BankScreen {
    private static final Slot TEXT = new Slot(8, 24, 50);
    private static final Slot DELAY = new Slot(10, 24, 2);

    /** Nothing typed yet. */
    static BroadcastScreen empty() {
        return new BroadcastScreen("", "3", Notice.NONE);
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKB01", "BROADCAST")
                .put(5, 4, Sheet.LABEL, "THE LINE APPEARS ON ALL TERMINALS, THIS ONE INCLUDED")
                .put(TEXT.row(), 4, Sheet.LABEL, "TEXT . . . . . .")
                .input(TEXT, FieldStyle.INPUT, text)
                .put(DELAY.row(), 4, Sheet.LABEL, "IN SECONDS . . .")
                .input(DELAY, FieldStyle.DIGITS, delay)
                .foot(notice, "ENTER=SEND  PF3=MENU")
                .cursor(TEXT);
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() == Aid.PF3) {
            return new MenuScreen(Notice.NONE);
        } else if (reply.key() != Aid.ENTER) {
            return with(Keys.undefined(reply));
        }
        String line = reply.text(TEXT);
        String seconds = reply.text(DELAY);
        if (line.isEmpty()) {
            return new BroadcastScreen("", seconds, Notice.error("BNK0601E TYPE A TEXT"));
        } else if (!seconds.matches("\\d{1,2}")) {
            return new BroadcastScreen(line, seconds, Notice.error("BNK0602E SECONDS ARE A NUMBER FROM 0 TO 99"));
        }
        int terminals = desk.broadcast(line, Duration.ofSeconds(Integer.parseInt(seconds)));
        return new MenuScreen(
                Notice.info("BNK0603I WILL BE SENT IN " + seconds + " SECONDS. TERMINALS NOW: " + terminals));
    }

    @Override
    public BankScreen with(Notice other) {
        return new BroadcastScreen(text, delay, other);
    }
}
