package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Account;
import io.gate3270.examples.bank.ledger.AccountKind;
import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The book in figures. It comes in five parts with a pause before each but the first, and only the last opens the keyboard.
 *
 * @param parts how many are on the screen already, and are painted with the next
 * @param added whether the part adds to the screen, or all is painted anew
 */
public record ReportScreen(List<Line> lines, int parts, boolean added, Duration pause, Notice notice)
        implements BankScreen {
    /** In how many writes it comes. */
    public static final int PARTS = 5;

    private static final int HEADING_ROW = 6;

    /** One kind of account. */
    record Line(String kind, long accounts, Money sum) {}

    /** Copies the list. */
    public ReportScreen {
        lines = List.copyOf(lines);
    }

    /** Reads the book; the first part. */
    static ReportScreen begin(Desk desk) {
        Ledger ledger = desk.ledger();
        List<Line> lines = new ArrayList<>();
        for (AccountKind kind : AccountKind.values()) {
            List<Account> accounts = ledger.accounts().stream()
                    .filter(account -> account.kind() == kind)
                    .toList();
            Money sum = accounts.stream()
                    .map(account -> ledger.balance(account.number()))
                    .reduce(Money.ZERO, Money::plus);
            lines.add(new Line(kind.label(), accounts.size(), sum));
        }
        return new ReportScreen(lines, 1, false, desk.reportPause(), Notice.NONE);
    }

    /** True if this part is written on the screen of the last. */
    public boolean adds() {
        return added;
    }

    @Override
    public void paint(Sheet sheet) {
        for (int part = added ? parts : 1; part <= parts; part++) {
            paint(sheet, part);
        }
    }

    private void paint(Sheet sheet, int part) {
        if (part == 1) {
            sheet.head("BNKR01", "THE BOOK IN FIGURES")
                    .put(
                            HEADING_ROW,
                            8,
                            Sheet.HEADING,
                            String.format(Locale.ROOT, "%-12s%10s%20s", "KIND", "ACCOUNTS", "SUM"));
        } else if (part < PARTS) {
            Line line = lines.get(part - 2);
            sheet.put(HEADING_ROW + part - 1, 8, line.sum().negative() ? Sheet.BAD : Sheet.GOOD, text(line));
        } else {
            long accounts = lines.stream().mapToLong(Line::accounts).sum();
            Money sum = lines.stream().map(Line::sum).reduce(Money.ZERO, Money::plus);
            sheet.line(HEADING_ROW + PARTS - 1, '-')
                    .put(
                            HEADING_ROW + PARTS,
                            8,
                            FieldStyle.TEXT.in(Color.YELLOW).bright(),
                            text(new Line("TOTAL", accounts, sum)))
                    .foot(
                            notice.text().isEmpty() ? Notice.info("BNK0501I END OF REPORT") : notice,
                            "ENTER=MENU  PF3=MENU")
                    .rawCursor(1, 1);
        }
    }

    private static String text(Line line) {
        return String.format(Locale.ROOT, "%-12s%10d%20s", line.kind(), line.accounts(), line.sum());
    }

    @Override
    public Optional<Continuation> continuation() {
        return parts == PARTS
                ? Optional.empty()
                : Optional.of(new Continuation(pause, new ReportScreen(lines, parts + 1, true, pause, notice)));
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        return switch (reply.key()) {
            case ENTER, PF3 -> new MenuScreen(Notice.NONE);
            default -> with(Keys.undefined(reply));
        };
    }

    /** Painted again as a whole. */
    @Override
    public BankScreen with(Notice other) {
        return new ReportScreen(lines, PARTS, false, pause, other);
    }
}
