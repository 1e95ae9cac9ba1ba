package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.hostside.FieldStyle;
import java.util.List;

/** What would you like to do? */
public record MenuScreen(Notice notice) implements BankScreen {
    private static final Slot OPTION = new Slot(18, 19, 1);

    private record Option(String key, String name, String purpose) {}

    private static final List<Option> OPTIONS = List.of(
            new Option("1", "CUSTOMERS", "FIND A CUSTOMER BY NAME OR NUMBER"),
            new Option("2", "ACCOUNT", "SHOW AN ACCOUNT AND ITS LATEST TRANSFERS"),
            new Option("3", "TRANSFER", "MOVE MONEY FROM ONE ACCOUNT TO ANOTHER"),
            new Option("4", "REPORT", "THE BOOK IN FIGURES, PAINTED IN FIVE PARTS"),
            new Option("5", "BROADCAST", "SEND A LINE TO ALL TERMINALS"),
            new Option("6", "ABEND", "SEE WHAT A FAILING PROGRAM LOOKS LIKE"),
            new Option("X", "SIGN OFF", "LEAVE THE BANK"));

    @Override
    public void paint(Sheet sheet) {
        sheet.head("BNKM01", "MAIN MENU").put(5, 8, Sheet.LABEL, "SELECT AN OPTION AND PRESS ENTER");
        int row = 8;
        for (Option option : OPTIONS) {
            sheet.put(row, 8, Sheet.VALUE, option.key())
                    .put(row, 12, Sheet.GOOD, option.name())
                    .put(row, 25, Sheet.LABEL, option.purpose());
            row++;
        }
        sheet.put(OPTION.row(), 8, Sheet.LABEL, "OPTION ==>")
                .input(OPTION, FieldStyle.INPUT, "")
                .foot(notice, "ENTER=SELECT  PF3=SIGN OFF  PF4=RESUME  PF5=TRANSFER")
                .cursor(OPTION);
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        return switch (reply.key()) {
            case ENTER -> chosen(reply.text(OPTION), desk);
            case PF3 -> SignedOffScreen.leave(desk);
            case PF4 -> desk.interrupted().orElseGet(() -> with(Notice.error("BNK0003E THERE IS NOTHING TO RESUME")));
            case PF5 -> TransferScreen.empty();
            default -> with(Keys.undefined(reply));
        };
    }

    private BankScreen chosen(String option, Desk desk) {
        return switch (option) {
            case "1" -> SearchScreen.empty();
            case "2" -> AccountScreen.ask();
            case "3" -> TransferScreen.empty();
            case "4" -> ReportScreen.begin(desk);
            case "5" -> BroadcastScreen.empty();
            case "6" -> new AbendScreen(desk.now().toLocalTime());
            case "X" -> SignedOffScreen.leave(desk);
            case "" -> with(Notice.error("BNK0004E TYPE AN OPTION"));
            default -> with(Notice.error("BNK0005E THERE IS NO OPTION " + option));
        };
    }

    @Override
    public BankScreen with(Notice other) {
        return new MenuScreen(other);
    }
}
