package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.SignOn;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import java.util.List;

/** Who are you? */
public record LogonScreen(String user, Notice notice) implements BankScreen {
    private static final Slot USER = new Slot(15, 30, 10);
    private static final Slot PASSWORD = new Slot(17, 30, 10);
    private static final int FIRST_BANNER_ROW = 5;
    private static final int BANNER_WIDTH = 58;
    private static final List<String> BANNER = List.of(
            " #####    ###   ######  #######   ######   ###   ##  ## ##  ##",
            "##       ## ##    ##    ##        ##   ## ## ##  ### ## ## ##",
            "##  ### #######   ##    #####     ######  #######  ######  ####",
            "##   ## ##   ##   ##    ##        ##   ## ##   ## ## ### ## ##",
            " #####  ##   ##   ##    #######   ######  ##   ## ##  ## ##  ##");

    /** The first thing anybody sees. */
    public static LogonScreen first() {
        return new LogonScreen("", Notice.NONE);
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKL01", "WELCOME TO GATE BANK");
        int left = Math.max(2, (sheet.cols() - BANNER_WIDTH) / 2 - 2);
        for (int i = 0; i < BANNER.size(); i++) {
            sheet.put(FIRST_BANNER_ROW + i, left, FieldStyle.TEXT.in(Color.GREEN), BANNER.get(i));
        }
        sheet.put(12, 8, Sheet.LABEL, "ENTER YOUR USER ID AND PASSWORD, THEN PRESS ENTER")
                .put(USER.row(), 8, Sheet.LABEL, "USER ID  . . . . .")
                .input(USER, FieldStyle.INPUT, user)
                .put(PASSWORD.row(), 8, Sheet.LABEL, "PASSWORD . . . . .")
                .input(PASSWORD, FieldStyle.SECRET, "")
                .foot(notice, "ENTER=SIGN ON  PF3=DISCONNECT")
                .cursor(user.isEmpty() ? USER : PASSWORD);
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() == Aid.PF3) {
            desk.hangUp();
            return this;
        } else if (reply.key() != Aid.ENTER) {
            return with(Keys.undefined(reply));
        }
        String typed = reply.text(USER);
        if (typed.isEmpty()) {
            return new LogonScreen("", Notice.error("BNK0100E ENTER A USER ID"));
        }
        SignOn answer = desk.signOn(typed, reply.text(PASSWORD));
        if (answer != SignOn.ACCEPTED) {
            return new LogonScreen(typed, Notice.error(answer.message()));
        }
        return new MenuScreen(Notice.info("BNK0001I SIGNED ON AS " + typed
                + (desk.hasInterrupted() ? ". PF4 TAKES YOU BACK TO WHERE YOU WERE" : "")));
    }

    @Override
    public BankScreen with(Notice other) {
        return new LogonScreen(user, other);
    }

    @Override
    public boolean signedOff() {
        return true;
    }
}
