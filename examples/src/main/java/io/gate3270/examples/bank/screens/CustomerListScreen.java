package io.gate3270.examples.bank.screens;

import io.gate3270.examples.bank.ledger.Customer;
import io.gate3270.protocol.hostside.FieldStyle;
import java.util.List;
import java.util.Locale;

/** The customers who match, a page at a time; larger screens show more of them. */
public record CustomerListScreen(String query, List<Customer> found, int first, Notice notice) implements BankScreen {
    private static final int HEADING_ROW = 5;
    private static final int LIST_ROW = 6;
    /** Rows above and below the list. */
    private static final int OTHER_ROWS = 9;

    /** Copies the list. */
    public CustomerListScreen {
        found = List.copyOf(found);
    }

    /** The first page. */
    static CustomerListScreen of(String query, List<Customer> found) {
        return new CustomerListScreen(query, found, 0, Notice.NONE);
    }

    private static int pageSize(int rows) {
        return rows - OTHER_ROWS;
    }

    private List<Customer> page(int rows) {
        return found.subList(first, Math.min(found.size(), first + pageSize(rows)));
    }

    private static Slot select(int index) {
        return new Slot(LIST_ROW + index, 3, 1);
    }

    @Override
    public void paint(Sheet sheet) {
        List<Customer> page = page(sheet.rows());
        sheet.head("BNKC02", "CUSTOMERS")
                .put(3, 2, Sheet.LABEL, "SEARCH: " + (query.isEmpty() ? "(ALL)" : query))
                .put(
                        3,
                        sheet.cols() - 30,
                        Sheet.LABEL,
                        String.format(
                                Locale.ROOT, "ROWS %5d TO %5d OF %5d", first + 1, first + page.size(), found.size()))
                .put(HEADING_ROW, 2, Sheet.HEADING, heading(sheet.wide()));
        for (int i = 0; i < page.size(); i++) {
            sheet.input(select(i), FieldStyle.INPUT, "")
                    .put(LIST_ROW + i, 6, Sheet.VALUE, page.get(i).number())
                    .put(LIST_ROW + i, 14, Sheet.GOOD, row(page.get(i), sheet.wide()));
        }
        sheet.foot(notice, "S+ENTER=SELECT  PF3=SEARCH  PF7=BACK  PF8=FORWARD").cursor(select(0));
    }

    private static String heading(boolean wide) {
        return String.format(Locale.ROOT, "SEL %-7s %-26s %-16s %-8s", "NUMBER", "NAME", "CITY", "ACCOUNTS")
                + (wide ? String.format(Locale.ROOT, " %-26s %-10s", "STREET", "BORN") : "");
    }

    private static String row(Customer customer, boolean wide) {
        return String.format(
                        Locale.ROOT,
                        "%-26s %-16s %8d",
                        customer.name(),
                        customer.city(),
                        customer.accounts().size())
                + (wide ? String.format(Locale.ROOT, " %-26s %s", customer.street(), customer.born()) : "");
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        return switch (reply.key()) {
            case ENTER -> selected(reply, desk);
            case PF3 -> new SearchScreen(query, Notice.NONE);
            case PF7 ->
                first == 0
                        ? with(Notice.error("BNK0202E THIS IS THE FIRST PAGE"))
                        : from(Math.max(0, first - pageSize(desk.rows())));
            case PF8 ->
                first + pageSize(desk.rows()) >= found.size()
                        ? with(Notice.error("BNK0203E THIS IS THE LAST PAGE"))
                        : from(first + pageSize(desk.rows()));
            default -> with(Keys.undefined(reply));
        };
    }

    private CustomerListScreen from(int start) {
        return new CustomerListScreen(query, found, start, Notice.NONE);
    }

    private BankScreen selected(Reply reply, Desk desk) {
        List<Customer> page = page(desk.rows());
        for (int i = 0; i < page.size(); i++) {
            if (!reply.text(select(i)).isEmpty()) {
                return AccountScreen.of(page.get(i).accounts().get(0), this, desk.ledger());
            }
        }
        return with(Notice.error("BNK0204E TYPE S BEFORE A CUSTOMER"));
    }

    @Override
    public BankScreen with(Notice other) {
        return new CustomerListScreen(query, found, first, other);
    }
}
