package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.examples.bank.ledger.Transfer;
import io.gate3270.examples.bank.ledger.TransferOutcome.Booked;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import java.util.Locale;

/** The money has moved. */
public record ReceiptScreen(Booked booked, Notice notice) implements BankScreen {
    @Override
    public void paint(Sheet sheet) {
        Transfer transfer = booked.transfer();
        sheet.head("BNKT03", "TRANSFER RECEIPT")
                .put(6, 8, Sheet.LABEL, "REFERENCE  . . . .")
                .put(6, 30, FieldStyle.TEXT.in(Color.YELLOW).bright(), transfer.reference())
                .put(7, 8, Sheet.LABEL, "AMOUNT . . . . . .")
                .put(7, 30, Sheet.VALUE, transfer.amount().toString());
        sheet.put(10, 8, Sheet.HEADING, String.format(Locale.ROOT, "%-22s%-12s%16s", "", "ACCOUNT", "NEW BALANCE"));
        party(sheet, 11, "DEBITED", transfer.from(), booked.fromBalance());
        party(sheet, 12, "CREDITED", transfer.to(), booked.toBalance());
        sheet.foot(notice, "ENTER=MENU  PF3=MENU  PF5=NEXT TRANSFER").rawCursor(1, 1);
    }

    private static void party(Sheet sheet, int row, String side, String number, Money balance) {
        sheet.put(row, 8, Sheet.LABEL, side)
                .put(row, 30, Sheet.VALUE, number)
                .put(
                        row,
                        42,
                        FieldStyle.TEXT.in(balance.negative() ? Color.RED : Color.GREEN),
                        String.format(Locale.ROOT, "%16s", balance));
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        return switch (reply.key()) {
            case ENTER, PF3 -> new MenuScreen(Notice.NONE);
            case PF5 -> TransferScreen.empty();
            default -> with(Keys.undefined(reply));
        };
    }

    @Override
    public BankScreen with(Notice other) {
        return new ReceiptScreen(booked, other);
    }
}
