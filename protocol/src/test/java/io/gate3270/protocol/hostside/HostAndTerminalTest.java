package io.gate3270.protocol.hostside;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.hostside.ScreenComposer.Canvas;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both halves of the language, written for different manuals' chapters, understand each other at every split. */
class HostAndTerminalTest {
    private static final CodePage PAGE = CodePage.named("cp037");

    private static TerminalConfig terminal(String model) {
        return TerminalConfig.of(DisplayConfig.model(model));
    }

    private static Bytes screen(Canvas canvas) {
        return ScreenComposer.eraseWriteAlternate(canvas)
                .label(1, 2, FieldStyle.TEXT, "WHO ARE YOU")
                .input(2, 2, 8, FieldStyle.INPUT, "")
                .input(3, 2, 8, FieldStyle.SECRET, "")
                .cursor(2, 2)
                .restore()
                .record();
    }

    private static TwoEnds ready(HostConfig config, String model, int chunk) {
        TwoEnds ends = new TwoEnds(new RecordingHost(config), terminal(model), chunk);
        ends.host.session.bind(new BindImage(Bytes.EMPTY, BindImage.Sizes.UNSAID));
        ends.carry();
        return ends;
    }

    private static void exchange(TwoEnds ends, Canvas canvas) {
        ends.host.session.write(screen(canvas), ResponseWish.ALWAYS);
        ends.carry();
        assertThat(ends.terminal.snapshot().row(1)).startsWith(" WHO ARE YOU");
        ends.terminal.type("me", false);
        ends.terminal.press(Key.TAB);
        ends.terminal.type("pw", true);
        ends.terminal.press(Key.ENTER);
        ends.carry();
    }

    @ParameterizedTest(name = "in chunks of {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 11, 64, 4096})
    void exchangesScreensByTn3270e(int chunk) {
        TwoEnds ends = ready(HostConfig.DEFAULT, "3279-2-E", chunk);
        exchange(ends, new Canvas(24, 80, true, PAGE));
        assertThat(ends.host.events)
                .containsSubsequence(
                        "ready TN3270E IBM-3278-2-E@LU00001 24x80 BIND-IMAGE RESPONSES SYSREQ",
                        "response +0 0",
                        "input ENTER 163 [InboundField[address=81, text=9485], InboundField[address=161, text=97a6]]");
        assertThat(ends.host.session.outstandingResponses()).isZero();
    }

    @ParameterizedTest(name = "in chunks of {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 11, 64, 4096})
    void exchangesScreensByClassicTn3270(int chunk) {
        TwoEnds ends = ready(HostConfig.DEFAULT.classic(), "3279-2-E", chunk);
        exchange(ends, new Canvas(24, 80, true, PAGE));
        assertThat(ends.host.events)
                .last()
                .isEqualTo(
                        "input ENTER 163 [InboundField[address=81, text=9485], InboundField[address=161, text=97a6]]");
    }

    @ParameterizedTest
    @CsvSource({"3278-2, 24x80", "3279-3-E, 32x80", "3279-4-E, 43x80", "3279-5-E, 27x132"})
    void learnsTheSizeFromTheModelAndFromTheQuery(String model, String size) {
        TwoEnds ends = ready(HostConfig.DEFAULT, model, 4096);
        assertThat(ends.host.session.terminal()).isNotNull();
        assertThat(ends.host.events).last().asString().contains(" " + size + " ");
        if (model.endsWith("-E")) {
            ends.host.session.query();
            ends.carry();
            assertThat(ends.host.events).last().isEqualTo("replies " + size);
        }
    }

    @Test
    void learnsTheSizeOfADynamicTerminal() {
        TwoEnds ends = new TwoEnds(
                new RecordingHost(HostConfig.DEFAULT),
                TerminalConfig.of(DisplayConfig.model("3279-2-E").oversize("132x60")),
                4096);
        ends.host.session.bind(
                new BindImage(Bytes.EMPTY, new BindImage.Sizes(BindImage.Meaning.TERMINAL_ALTERNATE, 24, 80, 0, 0)));
        ends.host.session.query();
        ends.carry();
        assertThat(ends.host.events)
                .containsSubsequence(
                        "ready TN3270E IBM-DYNAMIC@LU00001 24x80 BIND-IMAGE RESPONSES SYSREQ", "replies 60x132");
    }

    @Test
    void givesTheTerminalTheFirstLuOfItsListThatIsFree() {
        RecordingHost host = new RecordingHost(
                HostConfig.DEFAULT,
                request -> request.lu().equals("THIRD")
                        ? new LuDecision.Granted("THIRD")
                        : new LuDecision.Rejected(RejectReason.DEVICE_IN_USE));
        TwoEnds ends = new TwoEnds(host, terminal("3279-2-E").withLus(List.of("FIRST", "SECOND", "THIRD")), 4096);
        assertThat(ends.terminal.negotiated().lu()).isEqualTo("THIRD");
    }

    @Test
    void triesTheSameNamesClassicallyWhenAllAreRefused() {
        RecordingHost host = new RecordingHost(
                HostConfig.DEFAULT,
                request -> request.tn3270e()
                        ? new LuDecision.Rejected(RejectReason.UNSUPPORTED_REQ)
                        : new LuDecision.Granted(request.lu()));
        new TwoEnds(host, terminal("3279-2-E").withLus(List.of("MINE")), 4096);
        assertThat(host.events).last().asString().startsWith("ready TN3270 ").contains("@MINE ");
    }

    @Test
    void readsTheWholeBuffer() {
        TwoEnds ends = ready(HostConfig.DEFAULT, "3279-2-E", 4096);
        exchange(ends, new Canvas(24, 80, true, PAGE));
        ends.host.session.readBuffer();
        ends.carry();
        assertThat(ends.host.events)
                .last()
                .asString()
                .startsWith("buffer 1920 ")
                .contains("address=0, bits=48");
    }

    @Test
    void readsModifiedFieldsUnasked() {
        TwoEnds ends = ready(HostConfig.DEFAULT, "3279-2-E", 4096);
        ends.host.session.write(screen(new Canvas(24, 80, true, PAGE)));
        ends.carry();
        ends.terminal.type("me", false);
        ends.host.session.readModified();
        ends.carry();
        assertThat(ends.host.events).last().isEqualTo("input NONE 83 [InboundField[address=81, text=9485]]");
    }

    @Test
    void hearsThatARecordCouldNotBeExecuted() {
        TwoEnds ends = ready(HostConfig.DEFAULT, "3279-2-E", 4096);
        ends.host.session.write(Bytes.hex("f5c3115fff"), ResponseWish.ERROR);
        ends.carry();
        assertThat(ends.host.events).last().isEqualTo("response -0 2");
    }

    @Test
    void startsTlsInTheMiddle() {
        TwoEnds ends = new TwoEnds(
                new RecordingHost(HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.REQUIRED)),
                terminal("3279-2-E").withStartTls(true),
                4096);
        assertThat(ends.host.events).contains("startTls").last().asString().startsWith("ready TN3270E");
    }

    @Test
    void givesTheTurnWithTheRecordThatOpensTheKeyboard() {
        HostConfig config =
                HostConfig.DEFAULT.withFunctions(FunctionSet.of(EnumSet.of(Tn3270eFunction.CONTENTION_RESOLUTION)));
        TwoEnds ends = ready(config, "3279-2-E", 4096);
        ends.host.session.write(screen(new Canvas(24, 80, true, PAGE)));
        ends.carry();
        assertThat(ends.terminal.press(Key.ENTER).refused()).isFalse();
        ends.carry();
        assertThat(ends.host.events).last().asString().startsWith("input ENTER");
    }

    @Test
    void leavesTheTurnWithTheTerminalWhenItWritesUnasked() {
        HostConfig config =
                HostConfig.DEFAULT.withFunctions(FunctionSet.of(EnumSet.of(Tn3270eFunction.CONTENTION_RESOLUTION)));
        TwoEnds ends = ready(config, "3279-2-E", 4096);
        Canvas canvas = new Canvas(24, 80, true, PAGE);
        ends.host.session.write(screen(canvas));
        ends.host.session.write(ScreenComposer.write(canvas)
                .label(5, 2, FieldStyle.TEXT, "NEWS")
                .record());
        ends.carry();
        assertThat(ends.terminal.snapshot().row(5)).startsWith(" NEWS");
        assertThat(ends.terminal.type("me", false).stored()).isEqualTo(2);
        ends.terminal.press(Key.ENTER);
        ends.carry();
        ends.host.session.write(ScreenComposer.write(canvas).record());
        ends.carry();
        assertThat(ends.terminal.press(Key.ENTER).refused())
                .as("before the host gives the turn")
                .isTrue();
    }

    @Test
    void marksTimeAndHearsAttention() {
        TwoEnds ends = ready(HostConfig.DEFAULT, "3279-2-E", 4096);
        ends.host.session.write(screen(new Canvas(24, 80, true, PAGE)));
        ends.host.session.requestTimingMark();
        ends.carry();
        ends.terminal.press(Key.ATTN);
        ends.terminal.press(Key.SYS_REQ);
        ends.carry();
        assertThat(ends.host.events).containsSubsequence("timingMark", "attention ATTN", "attention SYS_REQ");
    }
}
