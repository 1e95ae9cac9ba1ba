package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.ResponseWish;
import io.gate3270.protocol.hostside.ScreenComposer;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.UnbindReason;
import org.junit.jupiter.api.Test;

/** What a host can say and ask, said and asked of a terminal that we did not write. */
class HostSideByS3270Test {
    private static final Bytes SCREEN = ScreenComposer.eraseWriteAlternate(
                    new ScreenComposer.Canvas(43, 80, true, CodePage.named("cp037")))
            .label(1, 2, FieldStyle.TEXT.in(FieldStyle.Color.RED), "PROBE")
            .input(2, 2, 8, FieldStyle.INPUT.modified(), "ABC")
            .cursor(2, 2)
            .restore()
            .record();

    private static void greet(HostSession session) {
        session.bind(new BindImage(Bytes.EMPTY, BindImage.Sizes.UNSAID));
        session.write(SCREEN);
    }

    private static void connect(S3270 terminal, ProbeHost host, String prefix) {
        terminal.connect(prefix + host.address());
        terminal.assertShows("PROBE");
    }

    @Test
    void numbersRecordsAndIsAnswered() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "");
            host.tell(session -> session.write(SCREEN, ResponseWish.ALWAYS));
            host.awaits("response +1 0");
            host.tell(session -> session.write(SCREEN, ResponseWish.ERROR));
            host.tell(session -> session.write(Bytes.hex("f5c3117fff"), ResponseWish.ERROR));
            host.awaits("response -3 2");
            host.tell(session -> assertThat(session.outstandingResponses()).isZero());
            assertThat(host.heard).noneMatch(one -> one.startsWith("diagnosed"));
        }
    }

    @Test
    void learnsWhatTheTerminalIs() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "");
            host.tell(session -> session.query());
            host.awaits("replies 43x80 colours 15 modes [0, 1, 2]");
            host.tell(session -> session.queryList(0x88));
            host.awaits("replies 0x0 colours 0 modes [0, 1, 2]");
        }
    }

    @Test
    void readsWhatIsOnTheScreen() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "");
            host.tell(session -> session.readBuffer());
            host.awaits("buffer 3440 fields 3");
            host.tell(session -> session.readModified());
            host.awaits("input NONE [InboundField[address=81, text=c1c2c3]]");
            host.tell(session -> session.readModifiedAll());
            terminal.run("Enter()");
            host.awaits("input ENTER [InboundField[address=81, text=c1c2c3]]");
        }
    }

    @Test
    void isInterruptedAndMarksTime() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "");
            terminal.run("Attn()");
            host.awaits("attention ATTN");
            host.tell(session -> session.requestTimingMark());
            host.awaits("timingMark");
            host.tell(session -> session.sendNop());
            terminal.run("SysReq()");
            host.awaits("attention SYS_REQ");
        }
    }

    @Test
    void isInterruptedClassically() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "N:");
            host.awaits("ready TN3270 ");
            terminal.run("Attn()");
            host.awaits("attention ATTN");
        }
    }

    @Test
    void unbindsAndBindsAgain() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "");
            host.tell(session -> session.unbind(UnbindReason.BIND_FORTHCOMING));
            host.tell(session -> session.bind(new BindImage(Bytes.EMPTY, BindImage.Sizes.UNSAID)));
            host.tell(session -> session.write(SCREEN, ResponseWish.ALWAYS));
            host.awaits("response +1 0");
            terminal.awaits("PROBE");
        }
    }

    @Test
    void leavesTn3270eInTheMiddle() {
        try (ProbeHost host = new ProbeHost(HostConfig.DEFAULT, HostSideByS3270Test::greet);
                S3270 terminal = S3270.model("3279-4-E", "-clear", "aidWait")) {
            connect(terminal, host, "");
            host.tell(session -> session.dropTn3270e());
            host.awaits("ready TN3270 ");
            terminal.awaits("PROBE");
            terminal.run("PF(3)");
            host.awaits("input PF3");
        }
    }

    @Test
    void talksTextToATerminalThatRefusesAllOf3270() {
        try (ProbeHost host =
                        new ProbeHost(HostConfig.DEFAULT.classic(), session -> session.text("no such terminal\r\n"));
                S3270 terminal = S3270.model("3279-4-E", "-tn", "VT100")) {
            terminal.run("Connect(\"" + host.address() + "\")");
            host.awaits("ready NVT");
            terminal.awaits("no such terminal");
        }
    }
}
