package io.gate3270.bench;

import static io.gate3270.bench.PanelWriter.ALL;
import static io.gate3270.bench.PanelWriter.BLUE;
import static io.gate3270.bench.PanelWriter.COLOR;
import static io.gate3270.bench.PanelWriter.ERASE_WRITE;
import static io.gate3270.bench.PanelWriter.ERASE_WRITE_ALTERNATE;
import static io.gate3270.bench.PanelWriter.GREEN;
import static io.gate3270.bench.PanelWriter.INPUT;
import static io.gate3270.bench.PanelWriter.INPUT_NUMERIC;
import static io.gate3270.bench.PanelWriter.PROTECTED;
import static io.gate3270.bench.PanelWriter.PROTECTED_BRIGHT;
import static io.gate3270.bench.PanelWriter.RED;
import static io.gate3270.bench.PanelWriter.REVERSE;
import static io.gate3270.bench.PanelWriter.SKIP;
import static io.gate3270.bench.PanelWriter.SKIP_BRIGHT;
import static io.gate3270.bench.PanelWriter.TURQUOISE;
import static io.gate3270.bench.PanelWriter.UNDERSCORE;
import static io.gate3270.bench.PanelWriter.WHITE;
import static io.gate3270.bench.PanelWriter.WRITE;
import static io.gate3270.bench.PanelWriter.YELLOW;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The panels that the corpus is made of, in the manner of ISPF menus, CICS forms and data set lists. */
final class Panels {
    private static final List<String> WORDS =
            List.of(("ACCOUNT BALANCE CUSTOMER ORDER STATUS PENDING ACTIVE CLOSED REGION"
                            + " BRANCH DATASET VOLUME MEMBER LIBRARY CATALOG PAYROLL LEDGER INVOICE SHIPPED RETURN CREDIT DEBIT"
                            + " TRANSFER SAVINGS CURRENT OVERDUE PRIMARY BACKUP RESTORE MONITOR QUEUE JOBNAME STEP PROCEDURE SYSTEM"
                            + " CONSOLE OPERATOR NETWORK SESSION GATEWAY BUFFER CONTROL")
                    .split(" "));
    private static final List<String> MENUS = List.of("Menu", "Utilities", "Compilers", "Options", "Status", "Help");
    private static final List<String> CHOICES = List.of(
            "Settings",
            "View",
            "Edit",
            "Utilities",
            "Foreground",
            "Batch",
            "Command",
            "Dialog Test",
            "LM Facility",
            "IBM Products",
            "SCLM",
            "Workplace",
            "z/OS System",
            "z/OS User");
    private static final List<String> LABELS = List.of(
            "User ID . :",
            "Time. . . :",
            "Terminal. :",
            "Screen. . :",
            "Language. :",
            "Appl ID . :",
            "TSO logon :",
            "TSO prefix:",
            "System ID :",
            "MVS acct. :",
            "Release . :");
    private static final int RESTORE_AND_RESET = 0xC3;
    private static final int RESTORE = 0xC2;

    private final Random random;

    Panels(long seed) {
        random = new Random(seed);
    }

    /** A menu with a command line, choices and a status column. */
    void menu(PanelWriter out) {
        out.begin(ERASE_WRITE, RESTORE_AND_RESET).to(0, 0);
        for (String name : MENUS) {
            out.field(PROTECTED_BRIGHT, WHITE).text(name + ' ');
        }
        out.to(1, 0).field(SKIP, BLUE).repeat('-', 2, 0);
        out.to(2, 27).field(SKIP, BLUE).text("ISPF Primary Option Menu");
        out.to(3, 0)
                .field(SKIP, GREEN)
                .text("Option ===>")
                .field(INPUT, TURQUOISE, UNDERSCORE)
                .cursor();
        out.nulls(3 * 80 + 79).field(SKIP);
        for (int row = 0; row < CHOICES.size(); row++) {
            menuLine(out, row);
        }
        out.to(20, 5).field(SKIP, GREEN).text("Enter").field(SKIP, WHITE).text("X");
        out.field(SKIP, GREEN).text("to Terminate using log/list defaults");
        for (int row = 22; row < 24; row++) {
            out.to(row, 0);
            for (int key = 1; key <= 6; key++) {
                out.field(SKIP, TURQUOISE).text(padded("F" + (key + (row - 22) * 6) + '=' + word(), 11));
            }
        }
    }

    private void menuLine(PanelWriter out, int row) {
        String option = row < 11 ? String.valueOf(row) : String.valueOf((char) ('A' + row));
        out.to(5 + row, 0).field(SKIP, WHITE).text(padded(option, 3));
        out.field(SKIP, TURQUOISE).text(padded(CHOICES.get(row), 13));
        out.field(SKIP, GREEN).text(padded(words(30), 34));
        if (row < LABELS.size()) {
            out.field(SKIP, GREEN).text(LABELS.get(row));
            String value = row == 1 ? digits(2) + ':' + digits(2) : word();
            out.field(SKIP, TURQUOISE).text(padded(value, 8));
        }
    }

    /** A form with forty input fields. */
    void form(PanelWriter out, int index) {
        out.begin(ERASE_WRITE, RESTORE_AND_RESET);
        out.to(0, 0).field(SKIP_BRIGHT, TURQUOISE).text("CU" + digits(2));
        out.to(0, 24)
                .field(SKIP_BRIGHT, WHITE, REVERSE)
                .text("CUSTOMER MAINTENANCE FORM")
                .field(SKIP);
        out.to(0, 67).field(SKIP).text(sequence(index));
        for (int row = 0; row < 20; row++) {
            formEntry(out, row, 0);
            formEntry(out, row, 1);
        }
        message(out);
        out.to(23, 0).field(SKIP, BLUE).text("ENTER=Update  PF3=Exit  PF7=Previous  PF8=Next  PF12=Cancel");
    }

    private void formEntry(PanelWriter out, int row, int column) {
        boolean plain = (row & 1) == 0;
        out.to(2 + row, column * 40);
        if (plain) {
            out.field(SKIP);
        } else {
            out.field(SKIP, TURQUOISE);
        }
        out.text(padded(word(), 11) + ':');
        int attribute = row % 5 == 4 ? INPUT_NUMERIC : INPUT;
        if (plain) {
            out.field(attribute);
        } else {
            out.field(attribute, GREEN, UNDERSCORE);
        }
        if (row == 0 && column == 0) {
            out.cursor();
        }
        int width = entryWidth(row, column);
        int end = out.at() + width;
        int length = 3 + random.nextInt(width - 4);
        out.text(attribute == INPUT_NUMERIC ? digits(length) : words(length).trim());
        if (out.at() < end) {
            out.nulls(end);
        }
        out.field(SKIP);
    }

    /** Writes into some of the form's fields without erasing it; index 0 is the form itself. */
    void update(PanelWriter out, int index) {
        if (index == 0) {
            form(out, index);
            return;
        }
        out.begin(WRITE, RESTORE).to(0, 68).text(sequence(index));
        int fields = 18 + random.nextInt(10);
        for (int i = 0; i < fields; i++) {
            int row = random.nextInt(20);
            int column = random.nextInt(2);
            int width = entryWidth(row, column);
            out.to(2 + row, column * 40 + 14).text(words(width));
        }
        message(out);
        out.to(2, 14).cursor();
    }

    /** Menu, form and list in rotation. */
    void mix(PanelWriter out, int index) {
        switch (index % 3) {
            case 0 -> menu(out);
            case 1 -> form(out, index);
            default -> fullList(out);
        }
    }

    /** A list that fills every column. */
    void fullList(PanelWriter out) {
        listHead(out, ERASE_WRITE);
        for (int row = 0; row < out.rows() - 6; row++) {
            listEntry(out, row);
            String name = word() + '.' + word() + '.' + words(20).trim().replace(' ', '.');
            out.text(padded(name, 33)).field(SKIP, YELLOW).text(padded(words(10), 11));
            out.attribute(COLOR, row % 3 == 0 ? RED : TURQUOISE).text(padded('V' + digits(5), 8));
            out.attribute(COLOR, 0).text(padded(digits(8), 9));
            out.field(PROTECTED, WHITE).text(padded(word(), 7));
        }
        listFoot(out);
    }

    /** A list on a taller screen, moderately full. */
    void tallList(PanelWriter out) {
        listHead(out, ERASE_WRITE_ALTERNATE);
        for (int row = 0; row < out.rows() - 6; row++) {
            listEntry(out, row);
            out.text(padded(word() + '.' + word(), 28));
            out.attribute(COLOR, row % 3 == 0 ? RED : YELLOW).text(padded(word(), 10));
            out.attribute(ALL, 0).text(padded('V' + digits(5), 22));
        }
        listFoot(out);
    }

    /** A sparse list on a very large screen. */
    void wideList(PanelWriter out) {
        listHead(out, ERASE_WRITE_ALTERNATE);
        for (int row = 0; row < out.rows() - 6; row++) {
            listEntry(out, row);
            out.text(padded(word() + '.' + word(), 22));
            out.to(4 + row, 60).field(SKIP, YELLOW).text(padded('V' + digits(5), 8));
            if ((row & 1) == 0) {
                out.to(4 + row, 100).field(SKIP, WHITE).text(digits(8));
                out.attribute(COLOR, TURQUOISE).text(' ' + padded(word(), 9)).attribute(ALL, 0);
            }
        }
        listFoot(out);
    }

    private void listHead(PanelWriter out, int command) {
        out.begin(command, RESTORE_AND_RESET);
        out.to(0, 0).field(SKIP, BLUE).text(padded("DSLIST - Data Sets Matching " + word() + ".**", 55));
        out.field(SKIP, WHITE).text("Row " + digits(5));
        out.to(1, 0)
                .field(SKIP, GREEN)
                .text("Command ===>")
                .field(INPUT, TURQUOISE, UNDERSCORE)
                .cursor();
        out.nulls(out.cols() + out.cols() - 20).field(SKIP, GREEN).text("Scroll ===>");
        out.field(INPUT, TURQUOISE).text("CSR ").field(SKIP);
        out.to(2, 0).field(SKIP_BRIGHT, WHITE);
        out.text(padded("Command - Enter \"/\" to select action", 46) + "Message       Volume");
        out.to(3, 0).field(SKIP, BLUE).repeat('-', 4, 0);
    }

    private static void listEntry(PanelWriter out, int row) {
        out.to(4 + row, 0).field(INPUT, TURQUOISE, UNDERSCORE).nulls((4 + row) * out.cols() + 9);
        out.field(SKIP, GREEN);
    }

    private static void listFoot(PanelWriter out) {
        out.to(out.rows() - 2, 0).field(SKIP, TURQUOISE);
        out.text("F1=Help    F2=Split   F3=Exit    F5=Rfind   F7=Up      F8=Down    F9=Swap");
        out.to(out.rows() - 1, 0).field(SKIP, TURQUOISE).text("F10=Left   F11=Right  F12=Cancel");
    }

    private void message(PanelWriter out) {
        out.to(22, 0).field(SKIP_BRIGHT, RED).text(padded("MSG" + digits(4) + ' ' + words(40), 70));
    }

    private static int entryWidth(int row, int column) {
        return 12 + (row + column) % 3 * 4;
    }

    private static String sequence(int index) {
        return String.format(Locale.ROOT, "SEQ %05d", index);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Words, some of them in lower case, cut to a length. */
    private String words(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            String word = word();
            boolean capitals = random.nextInt(3) != 0;
            text.append(word.charAt(0))
                    .append(capitals ? word.substring(1) : word.substring(1).toLowerCase(Locale.ROOT));
            text.append(' ');
        }
        return text.substring(0, length);
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static String padded(String text, int width) {
        return text.length() > width ? text.substring(0, width) : text + " ".repeat(width - text.length());
    }
}
