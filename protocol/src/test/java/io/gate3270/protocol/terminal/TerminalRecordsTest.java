package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.TelnetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalRecordsTest {
    private static final String WRITE = "f5c31140401d4013ffef";

    @Test
    void executesAClassicRecordAndSendsInput() {
        DrivenTerminal driven = DrivenTerminal.classic();
        driven.host(WRITE);
        driven.terminal.type("A", false);
        assertThat(driven.press(Key.ENTER)).isEqualTo("7d40c21140c1c1ffef");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
    }

    @Test
    void saysWhatARecordDid() {
        DrivenTerminal driven = DrivenTerminal.classic();
        driven.host(WRITE);
        driven.host("f1c2ffef");
        assertThat(driven.records)
                .containsExactly(
                        new RecordSummary(true, true, true, false, true),
                        new RecordSummary(true, false, false, false, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no response wanted,                0000000001 f5c3c1,     ''",
        "an error response not needed,      0000010001 f5c3c1,     ''",
        "a positive response,               00000200ff f5c3c1,     02000000ffff00ffef",
        "an unknown command,                0000010c54 98,         0200010c5400ffef",
        "an unknown command with ALWAYS,    0000020c54 98,         0200010c5400ffef",
        "a bad address,                     0000020c56 f1c2117f7f, 0200010c5602ffef",
        "an empty record,                   0000020001,            020000000100ffef",
        "data for a printer,                0100020001 c1,         020001000100ffef",
        "text,                              0500020001 41,         020000000100ffef",
        "a line of the control point,       0700020001 c1,         ''",
        "a BIND,                            0300020001 31,         ''",
    })
    void answersForRecords(String what, String record, String expected) {
        DrivenTerminal driven = DrivenTerminal.enhanced("0204");
        assertThat(driven.host(record.replace("00ff", "00ffff") + "ffef")).isEqualTo(expected);
    }

    @Test
    void respondsBeforeItSendsWhatWasRead() {
        DrivenTerminal driven = DrivenTerminal.enhanced("02");
        assertThat(driven.host("0000020007 f6 ffef")).isEqualTo("020000000700ffef" + "0000000000604040ffef");
        assertThat(driven.host("0000020008 f6 ffef")).isEqualTo("020000000800ffef" + "0000000001604040ffef");
    }

    @Test
    void neverRespondsIfResponsesWereNotAgreed() {
        DrivenTerminal driven = DrivenTerminal.enhanced("04");
        assertThat(driven.host("0000020001 98 ffef")).isEmpty();
        assertThat(driven.host("0000000000 f6 ffef")).isEqualTo("0000000000604040ffef");
        assertThat(driven.host("0000000000 f6 ffef")).as("no sequence").isEqualTo("0000000000604040ffef");
    }

    @Test
    void bindsAndUnbinds() {
        DrivenTerminal driven = new DrivenTerminal(TerminalConfig.of(DisplayConfig.model("3279-5-E")));
        driven.host(DrivenTerminal.ENHANCED + "fffa2803040002fff0");
        assertThat(driven.host("0000020001 f5c3 ffef")).as("before BIND").isEmpty();
        assertThat(driven.diagnoses).hasSize(1);
        driven.host("0300000002 3101030300000000000087f8000002000000000018501b847f000004c2c1d5d2 ffef");
        assertThat(driven.terminal.negotiated().application()).isEqualTo("BANK");
        driven.host("0000000003 7ec3 ffef");
        assertThat(driven.terminal.snapshot().cols()).isEqualTo(132);
        driven.host("0400000004 01 ffef");
        assertThat(driven.terminal.display().mode()).isEqualTo(ScreenMode.UNBOUND);
        assertThat(driven.terminal.negotiated().application()).isEmpty();
        assertThat(driven.negotiated)
                .extracting(Negotiated::mode)
                .containsExactly(ScreenMode.UNBOUND, ScreenMode.DISPLAY_3270, ScreenMode.UNBOUND);
    }

    @Test
    void keepsItsSizesIfABindIsImpossible() {
        DrivenTerminal driven = DrivenTerminal.enhanced("00");
        driven.host("0300000000 31010303000000000000000000000000000000002b502b507f ffef");
        assertThat(driven.diagnoses).extracting(Diagnosis::detail).allMatch(text -> text.contains("43"));
        driven.host("0300000000 99 ffef");
        assertThat(driven.diagnoses).hasSize(2);
        assertThat(driven.terminal.display().mode()).isEqualTo(ScreenMode.DISPLAY_3270);
    }

    @Test
    void talksToTheControlPoint() {
        DrivenTerminal driven = DrivenTerminal.enhanced("0002");
        driven.host("0700000000 c8c9156e ffef");
        assertThat(driven.terminal.snapshot().mode()).isEqualTo(ScreenMode.SSCP_LU);
        driven.terminal.type("GO", false);
        assertThat(driven.press(Key.PF1)).isEqualTo("INVALID_HERE ");
        assertThat(driven.press(Key.ENTER)).isEqualTo("0700000000c7d6ffef");
    }

    @ParameterizedTest(name = "{0} with functions {1}")
    @CsvSource({"ATTN, 0204, fff4", "SYS_REQ, 0204, fff5", "ATTN, 02, fff4", "SYS_REQ, 02, 'INVALID_HERE '"})
    void signalsInTn3270e(Key key, String functions, String expected) {
        assertThat(DrivenTerminal.enhanced(functions).press(key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ATTN, fff3", "SYS_REQ, 016c6102ffef"})
    void signalsInClassicTn3270(Key key, String expected) {
        assertThat(DrivenTerminal.classic().press(key)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a record without a header, 0000 ffef, G3270-2301",
        "an empty record,           ffef,      G3270-2301",
        "an unknown data type,      0a00000000 ffef, G3270-2301",
        "a BID that nobody agreed,  0900000000 ffef, G3270-2305",
        "a BIND that nobody agreed, 0300000000 31 ffef, G3270-2305",
        "an UNBIND likewise,        0400000000 01 ffef, G3270-2305",
    })
    void diagnosesAndGoesOn(String what, String record, String code) {
        DrivenTerminal driven = DrivenTerminal.enhanced("02");
        assertThat(driven.host(record)).isEmpty();
        assertThat(driven.diagnoses)
                .extracting(diagnosis -> diagnosis.code().id())
                .containsExactly(code);
        assertThat(driven.terminal.diagnoses()).isEqualTo(1);
        assertThat(driven.host("0000020001 f5c3 ffef")).isEqualTo("020000000100ffef");
    }

    @Test
    void dropsRecordsBeforeTheDeviceIsSettled() {
        DrivenTerminal driven = DrivenTerminal.model2();
        driven.host("fffd28 0000000000f5c3ffef");
        assertThat(driven.diagnoses)
                .extracting(diagnosis -> diagnosis.code().id())
                .containsExactly("G3270-2305");
    }

    @Test
    void dropsARecordThatIsTooLongAndTakesTheNext() {
        DrivenTerminal driven = limited(100);
        driven.host(DrivenTerminal.CLASSIC);
        driven.host("f5c3" + "c1".repeat(200) + "ffef");
        assertThat(driven.diagnoses)
                .extracting(Diagnosis::detail)
                .first()
                .asString()
                .contains("maxRecord");
        driven.host("f5c3" + "c1".repeat(98) + "ffef");
        assertThat(driven.terminal.snapshot().row(1)).startsWith("AAA");
        assertThat(driven.failures).isEmpty();
    }

    @Test
    void failsIfRecordsNeverEnd() {
        DrivenTerminal driven = limited(100);
        driven.host(DrivenTerminal.CLASSIC);
        driven.host("c1".repeat(3_000));
        assertThat(driven.failures).hasSize(1);
        assertThat(driven.failures.get(0)).hasMessageStartingWith("G3270-2107");
        assertThat(driven.host("fffd03")).isEmpty();
    }

    @Test
    void keepsTheKeyboardClosedUntilTheTurnIsGiven() {
        DrivenTerminal driven = DrivenTerminal.enhanced("0205");
        driven.host("0000000001 " + WRITE);
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.CONTENTION);
        assertThat(driven.records.get(0).turnGiven()).isFalse();
        driven.host("0001000002 f140 ffef");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.NONE);
        assertThat(driven.records.get(1)).isEqualTo(new RecordSummary(true, true, false, true, true));
        assertThat(driven.press(Key.ENTER)).isNotEmpty();
        driven.host("0001000003 f140 ffef");
        assertThat(driven.terminal.display().lock()).as("not restored").isEqualTo(KeyboardLock.AWAITING_HOST);
        driven.host("0003000004 f140 ffef");
        assertThat(driven.terminal.display().lock())
                .as("restored by the header")
                .isEqualTo(KeyboardLock.NONE);
    }

    @Test
    void givesTheTurnToAHostThatBids() {
        DrivenTerminal driven = DrivenTerminal.enhanced("0205");
        driven.host("0001000001 " + WRITE);
        assertThat(driven.host("0900020002 ffef")).isEqualTo("020000000200ffef");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.CONTENTION);
        assertThat(driven.terminal.press(Key.ENTER)).isEqualTo(KeyOutcome.LOCKED);
        driven.host("0001000003 f1c3 ffef");
        assertThat(driven.terminal.display().lock()).isEqualTo(KeyboardLock.NONE);
    }

    @Test
    void answersATimingMarkAfterTheDataBeforeIt() {
        DrivenTerminal driven = DrivenTerminal.classic();
        assertThat(driven.host("f6 ffef fffd06")).isEqualTo("604040ffef" + "fffb06");
        driven.terminal.sendTimingMark();
        driven.terminal.sendNop();
        assertThat(driven.taken()).isEqualTo("fffd06" + "fff1");
        driven.host("fffc06");
        assertThat(driven.notes).containsExactly("timingMark");
    }

    @Test
    void soundsTheAlarm() {
        DrivenTerminal driven = DrivenTerminal.classic();
        driven.host("f5c7ffef");
        assertThat(driven.notes).containsExactly("alarm");
    }

    private static DrivenTerminal limited(int maxRecord) {
        return new DrivenTerminal(
                TerminalConfig.of(DisplayConfig.model("3279-2-E")).withLimits(new TelnetLimits(100, maxRecord)));
    }
}
