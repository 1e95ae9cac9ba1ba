package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Account;
import io.gate3270.examples.bank.ledger.Customer;
import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.examples.bank.ledger.TransferOrder;
import io.gate3270.examples.bank.ledger.TransferOutcome;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import java.util.Locale;

/** Really? */
public record ConfirmScreen(TransferScreen typed, TransferOrder order, Party debit, Party credit, Notice notice)
        implements BankScreen {
    private static final Slot ANSWER = new Slot(16, 40, 1);

    /** One side of the transfer, as the book was when the order was checked. */
    record Party(String name, Money balance) {
        static Party of(String number, Ledger ledger) {
            Account account = ledger.account(number);
            Customer owner = account == null ? null : ledger.customer(account.owner());
            return new Party(owner == null ? "" : owner.name(), ledger.balance(number));
        }
    }

    /** Asks about this order. */
    static ConfirmScreen of(TransferScreen typed, TransferOrder order, Ledger ledger) {
        return new ConfirmScreen(
                typed, order, Party.of(order.from(), ledger), Party.of(order.to(), ledger), Notice.NONE);
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKT02", "CONFIRM TRANSFER");
        sheet.put(
                5,
                8,
                Sheet.HEADING,
                String.format(Locale.ROOT, "%-8s%-12s%-20s%16s", "", "ACCOUNT", "CUSTOMER", "BALANCE BEFORE"));
        party(sheet, 7, "DEBIT", order.from(), debit);
        party(sheet, 8, "CREDIT", order.to(), credit);
        sheet.put(11, 8, Sheet.LABEL, "AMOUNT . . . . . .")
                .put(
                        11,
                        30,
                        FieldStyle.TEXT.in(Color.YELLOW).bright(),
                        order.amount().toString())
                .put(12, 8, Sheet.LABEL, "TEXT . . . . . . .")
                .put(12, 30, Sheet.VALUE, order.text())
                .put(ANSWER.row(), 8, Sheet.LABEL, "BOOK THIS TRANSFER (Y OR N) ==>")
                .input(ANSWER, FieldStyle.INPUT, "")
                .foot(notice, "Y+ENTER=BOOK  N+ENTER=CHANGE  PF3=CHANGE  PF12=CANCEL")
                .cursor(ANSWER);
    }

    private static void party(Sheet sheet, int row, String side, String number, Party party) {
        FieldStyle sign = FieldStyle.TEXT.in(party.balance().negative() ? Color.RED : Color.GREEN);
        sheet.put(row, 8, Sheet.LABEL, side)
                .put(row, 16, Sheet.VALUE, number)
                .put(row, 28, Sheet.VALUE, party.name())
                .put(row, 48, sign, String.format(Locale.ROOT, "%16s", party.balance()));
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() == Aid.PF3) {
            return typed;
        } else if (reply.key() == Aid.PF12) {
            return new MenuScreen(Notice.info("BNK0411I TRANSFER CANCELLED"));
        } else if (reply.key() != Aid.ENTER) {
            return with(Keys.undefined(reply));
        }
        return switch (reply.text(ANSWER)) {
            case "Y" -> book(desk);
            case "N" -> typed;
            default -> with(Notice.error("BNK0410E TYPE Y OR N"));
        };
    }

    private BankScreen book(Desk desk) {
        TransferOutcome outcome = desk.ledger().book(order, desk.teller());
        return outcome instanceof TransferOutcome.Booked booked
                ? new ReceiptScreen(booked, Notice.info("BNK0412I TRANSFER BOOKED"))
                : typed.with(
                        Notice.error(((TransferOutcome.Refused) outcome).why().message()));
    }

    @Override
    public BankScreen with(Notice other) {
        return new ConfirmScreen(typed, order, debit, credit, other);
    }
}
