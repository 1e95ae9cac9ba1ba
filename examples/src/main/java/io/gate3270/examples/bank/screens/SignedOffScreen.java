package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.datastream.Aid;

/** Good bye. */
public record SignedOffScreen(String teller, Notice notice) implements BankScreen {
    /** Signs the teller off. */
    static SignedOffScreen leave(Desk desk) {
        String teller = desk.teller();
        desk.signOff();
        return new SignedOffScreen(teller, Notice.info("BNK0006I SIGN-OFF COMPLETE"));
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKX01", "SIGNED OFF")
                .put(10, 8, Sheet.VALUE, teller + " HAS LEFT THE BANK. THANK YOU.")
                .foot(notice, "ENTER=SIGN ON AGAIN  PF3=DISCONNECT")
                .rawCursor(1, 1);
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() == Aid.PF3) {
            desk.hangUp();
            return this;
        }
        return reply.key() == Aid.ENTER ? LogonScreen.first() : with(Keys.undefined(reply));
    }

    @Override
    public BankScreen with(Notice other) {
        return new SignedOffScreen(teller, other);
    }

    @Override
    public boolean signedOff() {
        return true;
    }
}
