package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.FieldStyle;

/** Which customers? */
public record SearchScreen(String query, Notice notice) implements BankScreen {
    private static final Slot QUERY = new Slot(8, 30, 24);

    /** Nothing typed yet. */
    static SearchScreen empty() {
        return new SearchScreen("", Notice.NONE);
    }

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKC01", "CUSTOMER SEARCH")
                .put(5, 8, Sheet.LABEL, "TYPE THE BEGINNING OF A NAME OR NUMBER, OR NOTHING FOR ALL")
                .put(QUERY.row(), 8, Sheet.LABEL, "NAME OR NUMBER . .")
                .input(QUERY, FieldStyle.INPUT, query)
                .put(11, 8, Sheet.LABEL, "EXAMPLES:  FISCHER    BAUER, CLARA    1000")
                .foot(notice, "ENTER=SEARCH  PF3=MENU")
                .cursor(QUERY);
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        if (reply.key() == Aid.PF3) {
            return new MenuScreen(Notice.NONE);
        } else if (reply.key() != Aid.ENTER) {
            return with(Keys.undefined(reply));
        }
        String typed = reply.text(QUERY);
        return desk.ledger().search(typed).isEmpty()
                ? new SearchScreen(typed, Notice.error("BNK0201E NO CUSTOMER MATCHES " + typed))
                : CustomerListScreen.of(typed, desk.ledger().search(typed));
    }

    @Override
    public BankScreen with(Notice other) {
        return new SearchScreen(query, other);
    }
}
