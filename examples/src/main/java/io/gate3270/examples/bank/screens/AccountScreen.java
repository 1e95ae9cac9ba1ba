package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Account;
import io.gate3270.examples.bank.ledger.Customer;
import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.examples.bank.ledger.Transfer;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import io.gate3270.protocol.hostside.FieldStyle.Highlight;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One account as it is at this moment.
 *
 * @param number the account that is shown; empty: none yet
 * @param back where PF3 leads
 * @param figures what the book said when the screen was made
 */
public record AccountScreen(String number, BankScreen back, List<Figures> figures, Notice notice)
        implements BankScreen {
    private static final Slot NUMBER = new Slot(4, 21, 12);
    private static final int LABEL_WIDTH = 16;
    private static final int ENTRIES_ROW = 14;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A reading of the book. */
    record Figures(Account account, Customer owner, Money balance, List<Transfer> recent) {}

    /** Copies the list. */
    public AccountScreen {
        figures = List.copyOf(figures);
    }

    /** Asks for a number. */
    static AccountScreen ask() {
        return new AccountScreen("", new MenuScreen(Notice.NONE), List.of(), Notice.NONE);
    }

    /** Shows this account once somebody has looked it up; PF3 leads back. */
    static AccountScreen of(String number, BankScreen back, Ledger ledger) {
        Account account = ledger.account(number);
        @Nullable Customer owner = account == null ? null : ledger.customer(account.owner());
        if (account == null || owner == null) {
            return new AccountScreen(number, back, List.of(), Notice.error("BNK0301E THERE IS NO ACCOUNT " + number));
        }
        Figures figures = new Figures(account, owner, ledger.balance(number), ledger.recent(number));
        return new AccountScreen(number, back, List.of(figures), Notice.NONE);
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKA01", "ACCOUNT DETAIL")
                .put(NUMBER.row(), 2, Sheet.LABEL, "ACCOUNT  . . . .")
                .input(NUMBER, FieldStyle.DIGITS, number);
        for (Figures shown : figures) {
            paintAccount(sheet, shown);
            paintEntries(sheet, shown);
        }
        sheet.foot(notice, "ENTER=SHOW  PF3=BACK  PF5=TRANSFER  PF10=PREVIOUS  PF11=NEXT ACCOUNT")
                .cursor(NUMBER);
    }

    private static void paintAccount(Sheet sheet, Figures shown) {
        Customer owner = shown.owner();
        Account account = shown.account();
        label(sheet, 6, "CUSTOMER", Sheet.VALUE, owner.number() + "  " + owner.name());
        label(sheet, 7, "ADDRESS", Sheet.VALUE, owner.street() + ", " + owner.city());
        label(sheet, 8, "KIND", Sheet.VALUE, account.kind().label());
        FieldStyle sign = FieldStyle.TEXT
                .in(shown.balance().negative() ? Color.RED : Color.GREEN)
                .bright();
        label(sheet, 9, "BALANCE", sign, money(shown.balance()));
        label(sheet, 10, "OVERDRAFT LIMIT", FieldStyle.TEXT.in(Color.YELLOW), money(account.overdraft()));
        FieldStyle blocked = FieldStyle.TEXT.in(Color.RED).with(Highlight.REVERSE);
        label(sheet, 11, "STATUS", account.blocked() ? blocked : Sheet.GOOD, account.blocked() ? "BLOCKED" : "ACTIVE");
    }

    private static void label(Sheet sheet, int row, String name, FieldStyle style, String value) {
        StringBuilder dotted = new StringBuilder(name);
        while (dotted.length() < LABEL_WIDTH) {
            dotted.append(dotted.length() > name.length() && dotted.length() % 2 == 1 ? '.' : ' ');
        }
        sheet.put(row, 2, Sheet.LABEL, dotted.toString()).put(row, 21, style, value);
    }

    private static String money(Money amount) {
        return String.format(Locale.ROOT, "%16s", amount);
    }

    private static void paintEntries(Sheet sheet, Figures shown) {
        sheet.put(
                ENTRIES_ROW - 1,
                2,
                Sheet.HEADING,
                String.format(
                        Locale.ROOT, "%-19s %-10s %-10s %16s %-16s", "BOOKED", "REFERENCE", "WITH", "AMOUNT", "TEXT"));
        int rows = sheet.rows() - 2 - ENTRIES_ROW;
        int row = ENTRIES_ROW;
        for (Transfer entry :
                shown.recent().subList(0, Math.min(rows, shown.recent().size()))) {
            boolean debit = entry.from().equals(shown.account().number());
            Money change = debit ? Money.ZERO.minus(entry.amount()) : entry.amount();
            sheet.put(row, 2, Sheet.VALUE, STAMP.format(entry.bookedAt()))
                    .put(row, 22, Sheet.VALUE, entry.reference())
                    .put(row, 33, Sheet.VALUE, debit ? entry.to() : entry.from())
                    .put(row, 44, FieldStyle.TEXT.in(debit ? Color.RED : Color.GREEN), money(change))
                    .put(row, 61, Sheet.LABEL, entry.text());
            row++;
        }
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        return switch (reply.key()) {
            case ENTER -> of(reply.text(NUMBER), back, desk.ledger());
            case PF3 -> back.with(Notice.NONE);
            case PF5 -> TransferScreen.from(number);
            case PF10 -> neighbour(-1, desk);
            case PF11 -> neighbour(1, desk);
            default -> with(Keys.undefined(reply));
        };
    }

    private BankScreen neighbour(int step, Desk desk) {
        if (figures.isEmpty()) {
            return with(Notice.error("BNK0302E SHOW AN ACCOUNT FIRST"));
        }
        List<String> accounts = figures.get(0).owner().accounts();
        int index = Math.floorMod(accounts.indexOf(number) + step, accounts.size());
        return of(accounts.get(index), back, desk.ledger());
    }

    @Override
    public BankScreen with(Notice other) {
        return new AccountScreen(number, back, figures, other);
    }
}
