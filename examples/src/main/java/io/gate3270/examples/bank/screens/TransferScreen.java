package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.examples.bank.ledger.TransferOrder;
import io.gate3270.examples.bank.ledger.TransferRefusal;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.FieldStyle;

/** What shall be moved? All fields are as typed, right or wrong. */
public record TransferScreen(String from, String to, String amount, String text, Notice notice) implements BankScreen {
    private static final Slot FROM = new Slot(7, 30, 12);
    private static final Slot TO = new Slot(9, 30, 12);
    private static final Slot AMOUNT = new Slot(11, 30, 14);
    private static final Slot TEXT = new Slot(13, 30, 16);

    /** Nothing typed yet. */
    static TransferScreen empty() {
        return from("");
    }

    /** From this account. */
    static TransferScreen from(String account) {
        return new TransferScreen(account, "", "", "", Notice.NONE);
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKT01", "TRANSFER")
                .put(5, 8, Sheet.LABEL, "FILL IN THE ORDER AND PRESS ENTER; NOTHING IS BOOKED BEFORE YOU CONFIRM")
                .put(FROM.row(), 8, Sheet.LABEL, "DEBIT ACCOUNT  . .")
                .input(FROM, FieldStyle.DIGITS, from)
                .put(TO.row(), 8, Sheet.LABEL, "CREDIT ACCOUNT . .")
                .input(TO, FieldStyle.DIGITS, to)
                .put(AMOUNT.row(), 8, Sheet.LABEL, "AMOUNT . . . . . .")
                .input(AMOUNT, FieldStyle.DIGITS, amount)
                .put(TEXT.row(), 8, Sheet.LABEL, "TEXT . . . . . . .")
                .input(TEXT, FieldStyle.INPUT, text)
                .foot(notice, "ENTER=CHECK  PF3=MENU")
                .cursor(from.isEmpty() ? FROM : TO);
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() == Aid.PF3) {
            return new MenuScreen(Notice.NONE);
        } else if (reply.key() != Aid.ENTER) {
            return with(Keys.undefined(reply));
        }
        TransferScreen typed =
                new TransferScreen(reply.text(FROM), reply.text(TO), reply.text(AMOUNT), reply.text(TEXT), Notice.NONE);
        Money money = Money.parse(typed.amount);
        if (money == null) {
            return typed.with(Notice.error("BNK0400E THE AMOUNT IS NO NUMBER SUCH AS 1,234.56"));
        }
        TransferOrder order = new TransferOrder(typed.from, typed.to, money, typed.text);
        TransferRefusal why = desk.ledger().check(order);
        return why == null ? ConfirmScreen.of(typed, order, desk.ledger()) : typed.with(Notice.error(why.message()));
    }

    @Override
    public BankScreen with(Notice other) {
        return new TransferScreen(from, to, amount, text, other);
    }
}
