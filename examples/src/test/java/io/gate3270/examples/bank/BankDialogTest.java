package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.terminal.TerminalConfig;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a teller sees and does, by our own terminal. */
class BankDialogTest {
    private static final String FROM = "1000011000";
    private static final String TO = "1000021000";
    private static final TerminalConfig MODEL_2 = terminal("3279-2-E");

    private final BankLab lab = new BankLab();

    private static TerminalConfig terminal(String model) {
        return TerminalConfig.of(DisplayConfig.model(model));
    }

    private static LabTerminal order(LabTerminal atMenu, String amount) {
        return atMenu.press(Key.PF5)
                .type(FROM)
                .press(Key.TAB)
                .type(TO)
                .press(Key.TAB)
                .type(amount)
                .press(Key.ENTER);
    }

    private LabTerminal signedOn() {
        return lab.connect(MODEL_2).signedOn("TELLER1");
    }

    @Test
    void hidesThePassword() {
        LabTerminal terminal =
                lab.connect(MODEL_2).type("TELLER1").press(Key.TAB).type("SECRET");
        terminal.showsNot("SECRET");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "NOBODY, SECRET, BNK0101E USER ID IS NOT KNOWN",
        "TELLER1, GUESS, BNK0102E PASSWORD IS WRONG",
        "LOCKED1, SECRET, BNK0103E USER ID IS LOCKED",
        "EXPIRED1, SECRET, BNK0104E PASSWORD HAS EXPIRED",
    })
    void saysWhyNobodyComesIn(String user, String password, String message) {
        LabTerminal terminal = lab.connect(MODEL_2).signOn(user, password).shows(message);
        assertThat(terminal.alarmed).isTrue();
        terminal.signOn("TELLER1", "SECRET").shows("MAIN MENU");
    }

    @Test
    void letsASupervisorWorkAtOneTerminalOnly() {
        LabTerminal first = lab.connect(MODEL_2).signedOn("SUPER1");
        LabTerminal second = lab.connect(MODEL_2).signOn("SUPER1", "SECRET").shows("BNK0105E");
        first.press(Key.PF3).shows("SUPER1 HAS LEFT THE BANK");
        second.signOn("SUPER1", "SECRET").shows("MAIN MENU");
    }

    @Test
    void explainsWhatItDoesNotUnderstand() {
        LabTerminal terminal = signedOn();
        terminal.press(Key.PF9).shows("BNK0002E PF9 HAS NO FUNCTION HERE");
        terminal.press(Key.ENTER).shows("BNK0004E TYPE AN OPTION");
        terminal.choose("9").shows("BNK0005E THERE IS NO OPTION 9");
        terminal.press(Key.CLEAR).shows("MAIN MENU").showsNot("BNK0005E");
        terminal.press(Key.PF4).shows("BNK0003E");
    }

    @ParameterizedTest(name = "{0}: {1} rows a page")
    @CsvSource({"3278-2, 15", "3279-2-E, 15", "3279-3-E, 23", "3279-4-E, 34", "3279-5-E, 18"})
    void listsMoreCustomersOnLargerScreens(String model, int rows) {
        LabTerminal terminal = lab.connect(terminal(model)).signedOn("TELLER1");
        terminal.choose("1").press(Key.ENTER);
        terminal.shows(String.format("ROWS     1 TO %5d OF   120", rows));
        terminal.press(Key.PF7).shows("BNK0202E THIS IS THE FIRST PAGE");
        terminal.press(Key.PF8).shows(String.format("ROWS %5d TO %5d", rows + 1, 2 * rows));
        terminal.press(Key.PF7).shows("ROWS     1 TO");
        for (int shown = rows; shown < 120; shown += rows) {
            terminal.press(Key.PF8);
        }
        terminal.shows("120 OF   120");
        terminal.press(Key.PF8).shows("BNK0203E THIS IS THE LAST PAGE");
    }

    @Test
    void findsACustomerAndShowsTheAccounts() {
        LabTerminal terminal = signedOn().choose("1").choose("no such").shows("BNK0201E NO CUSTOMER MATCHES NO SUCH");
        terminal.press(Key.ERASE_EOF).type("fischer").press(Key.ENTER).shows("ROWS     1 TO     5 OF     5");
        terminal.press(Key.ENTER).shows("BNK0204E");
        terminal.press(Key.TAB)
                .type("s")
                .press(Key.ENTER)
                .shows("ACCOUNT DETAIL")
                .shows("FISCHER");
        terminal.press(Key.PF3)
                .shows("CUSTOMERS")
                .press(Key.PF3)
                .shows("CUSTOMER SEARCH")
                .press(Key.PF3)
                .shows("MAIN MENU");
    }

    @Test
    void showsAccountsInColourAndTakesDigitsOnly() {
        LabTerminal terminal = lab.connect(
                        TerminalConfig.of(DisplayConfig.model("3279-2-E").withNumericLock(true)))
                .signedOn("TELLER1")
                .choose("2");
        assertThat(terminal.terminal.type("X", false).stored()).isZero();
        terminal.press(Key.RESET).type("9").press(Key.ENTER).shows("BNK0301E THERE IS NO ACCOUNT 9");
        terminal.press(Key.ERASE_INPUT).type("1000051000").press(Key.ENTER).shows("LOPEZ, MARIA");
        ScreenField balance = terminal.field("1,617.25");
        assertThat(balance.color()).isEqualTo(0xF4);
        terminal.press(Key.PF11).shows("SAVINGS").press(Key.PF11).shows("LOAN");
        assertThat(terminal.field("BLOCKED").color()).isEqualTo(0xF2);
        assertThat(terminal.field("BLOCKED").highlight()).isEqualTo(0xF2);
        terminal.press(Key.PF11).shows("CURRENT").press(Key.PF10).shows("LOAN");
    }

    @Test
    void movesMoneyOnlyWhenItIsConfirmed() {
        Money before = lab.ledger().balance(FROM);
        Money total = lab.ledger().total();
        LabTerminal terminal = order(signedOn(), "10.00");
        terminal.shows("CONFIRM TRANSFER").shows("HANSEN, FELIX").shows("OLSEN, KARIN");
        terminal.choose("n").shows("BNKT01").shows("10.00");
        terminal.press(Key.ENTER).press(Key.PF12).shows("BNK0411I TRANSFER CANCELLED");
        assertThat(lab.ledger().balance(FROM)).isEqualTo(before);
        order(terminal, "10.00").choose("x").shows("BNK0410E");
        terminal.choose("Y").shows("TR00000001").shows("BNK0412I TRANSFER BOOKED");
        assertThat(lab.ledger().balance(FROM)).isEqualTo(before.minus(Money.of(10)));
        assertThat(lab.ledger().total()).isEqualTo(total);
        terminal.press(Key.ENTER)
                .choose("2")
                .type(FROM)
                .press(Key.ENTER)
                .shows("TR00000001")
                .shows("10.00-");
    }

    @Test
    void keepsWhatWasTypedWhenATransferIsRefused() {
        LabTerminal terminal = order(signedOn(), "1e6");
        terminal.shows("BNK0400E").shows(FROM).shows("1E6");
        terminal.press(Key.ENTER).shows("BNK0400E").shows(TO);
        terminal.press(Key.TAB)
                .press(Key.ERASE_EOF)
                .type("99999.00")
                .press(Key.ENTER)
                .shows("BNK0406E INSUFFICIENT FUNDS");
    }

    @Test
    void checksAgainWhenItBooks() {
        LabTerminal first = order(signedOn(), "1500");
        LabTerminal second = order(signedOn(), "1500");
        first.choose("Y").shows("TRANSFER BOOKED");
        second.choose("Y").shows("BNK0406E INSUFFICIENT FUNDS").shows("BNKT01");
    }

    @Test
    void paintsTheReportInFiveWritesAndOpensTheKeyboardWithTheLast() {
        LabTerminal terminal = signedOn();
        int before = terminal.records;
        terminal.choose("4");
        for (int part = 1; part < 5; part++) {
            assertThat(terminal.records - before).as("writes").isEqualTo(part);
            assertThat(terminal.snapshot().lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
            lab.timers.advance(Duration.ofMillis(999));
            terminal.carry();
            assertThat(terminal.records - before)
                    .as("writes before the pause is over")
                    .isEqualTo(part);
            lab.timers.advance(Duration.ofMillis(1));
            terminal.carry();
        }
        assertThat(terminal.records - before).as("writes").isEqualTo(5);
        terminal.shows("END OF REPORT")
                .shows(lab.ledger().total().toString())
                .press(Key.ENTER)
                .shows("MAIN MENU");
    }

    @Test
    void broadcastsWithoutDisturbingAnybody() {
        LabTerminal sender = signedOn().choose("5").type("LUNCH IS READY").press(Key.TAB);
        LabTerminal typing =
                lab.connect(MODEL_2).signedOn("TELLER2").press(Key.PF5).type("12345");
        sender.type("2").press(Key.ENTER).shows("BNK0603I").shows("TERMINALS NOW: 2");
        int cursor = typing.snapshot().cursor();
        lab.timers.advance(Duration.ofMillis(1_999));
        typing.carry();
        typing.showsNot("LUNCH");
        lab.timers.advance(Duration.ofMillis(1));
        typing.carry();
        sender.carry();
        sender.shows("LUNCH IS READY");
        typing.shows("LUNCH IS READY").shows("12345").type("67890");
        assertThat(typing.alarmed).isTrue();
        assertThat(typing.snapshot().lock()).isEqualTo(KeyboardLock.NONE);
        assertThat(cursor).isEqualTo(80 * 6 + 29 + 5);
    }

    @Test
    void abendsAsATransactionMonitorDoes() {
        LabTerminal terminal =
                signedOn().choose("6").shows("DFHAC2206 04:05:06").shows("ABEND ASRA");
        assertThat(terminal.snapshot().formatted()).isFalse();
        terminal.press(Key.ENTER).shows("DFHAC2206");
        terminal.press(Key.CLEAR).showsNot("DFHAC");
        terminal.type("XYZ").press(Key.ENTER).shows("DFHAC2001 Transaction 'XYZ'");
        terminal.press(Key.CLEAR).type("bank").press(Key.ENTER).shows("MAIN MENU");
        terminal.choose("6")
                .press(Key.CLEAR)
                .type("CESF LOGOFF")
                .press(Key.ENTER)
                .shows("TELLER1 HAS LEFT");
    }

    @Test
    void goesOnWhereANamedTerminalWasLost() {
        TerminalConfig named = MODEL_2.withLus(List.of("WINDOW1"));
        LabTerminal lost =
                lab.connect(named).signedOn("TELLER1").choose("1").type("BAUER").press(Key.ENTER);
        lost.drop();
        LabTerminal back = lab.connect(named)
                .shows("CUSTOMERS")
                .shows("BNK0007I WELCOME BACK")
                .shows("TELLER TELLER1");
        back.press(Key.PF3).press(Key.PF3).press(Key.PF3).shows("TELLER1 HAS LEFT");
        back.drop();
        lab.connect(named).shows("WELCOME TO GATE BANK");
    }

    @Test
    void offersATellerToGoOnAtAnotherTerminal() {
        LabTerminal lost = order(signedOn(), "77");
        lost.drop();
        LabTerminal other =
                lab.connect(MODEL_2).shows("WELCOME").signedOn("TELLER1").shows("PF4 TAKES YOU BACK");
        other.press(Key.PF4).shows("CONFIRM TRANSFER").choose("Y").shows("BNK0412I");
        assertThat(lab.ledger().booked()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfATellerWhoSignedOff() {
        signedOn().press(Key.PF3).shows("TELLER1 HAS LEFT").drop();
        signedOn().showsNot("PF4 TAKES YOU BACK");
    }

    @Test
    void refusesAnLuThatIsInUse() {
        lab.connect(MODEL_2.withLus(List.of("WINDOW1")));
        LabTerminal second = lab.connect(MODEL_2.withLus(List.of("WINDOW1", "window2")));
        assertThat(second.terminal.negotiated().lu()).isEqualTo("WINDOW2");
        second.shows("TERMINAL WINDOW2");
    }

    @Test
    void hangsUpOnATerminalThatIsForgotten() {
        LabTerminal terminal = signedOn();
        lab.timers.advance(BankTerminal.IDLE_LIMIT.minusSeconds(1));
        assertThat(terminal.hungUp()).isFalse();
        lab.timers.advance(Duration.ofSeconds(1));
        assertThat(terminal.hungUp()).isTrue();
    }

    @Test
    void leavesNothingBehindWhenATerminalIsLost() {
        LabTerminal terminal = signedOn().choose("4");
        terminal.drop();
        assertThat(lab.branch.terminals()).isZero();
        assertThat(lab.timers.idle()).isTrue();
    }

    @Test
    void hangsUpByKey() {
        assertThat(lab.connect(MODEL_2).press(Key.PF3).hungUp()).isTrue();
    }

    @Test
    void talksAsTheSscpAfterSysReq() {
        LabTerminal terminal = signedOn().press(Key.SYS_REQ).shows("TYPE LOGOFF TO LEAVE");
        terminal.press(Key.SYS_REQ).shows("MAIN MENU");
        terminal.press(Key.SYS_REQ).type("logoff").press(Key.ENTER);
        assertThat(terminal.hungUp()).isTrue();
    }

    @ParameterizedTest(name = "in chunks of {0}")
    @ValueSource(ints = {1, 2, 3, 5, 7, 13})
    void meansTheSameAtEverySplit(int chunk) {
        for (BankLab other :
                new BankLab[] {lab, new BankLab(BankConfig.loopback(0).classic())}) {
            LabTerminal terminal = other.connect(terminal("3279-4-E"), chunk).signedOn("TELLER1");
            order(terminal, "1.23").choose("Y").shows("TR00000001");
        }
    }

    @Test
    void paintsNoLargerThanTold() {
        BankLab small = new BankLab(BankConfig.loopback(0).model(2));
        assertThat(small.connect(terminal("3279-4-E"))
                        .shows("WELCOME")
                        .snapshot()
                        .rows())
                .isEqualTo(24);
        BankLab medium = new BankLab(BankConfig.loopback(0).model(3));
        assertThat(medium.connect(terminal("3279-3-E")).snapshot().rows()).isEqualTo(32);
        assertThat(medium.connect(terminal("3279-5-E")).snapshot().cols()).isEqualTo(80);
    }

    @Test
    void asksADynamicTerminalForItsSize() {
        LabTerminal terminal =
                lab.connect(TerminalConfig.of(DisplayConfig.model("3279-2-E").oversize("160x62")));
        assertThat(terminal.snapshot().rows()).isEqualTo(62);
        terminal.signedOn("TELLER1")
                .choose("1")
                .press(Key.ENTER)
                .shows("ROWS     1 TO    53")
                .shows("STREET");
    }
}
