package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.ResponseWish;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our terminal at our host, in one process, whatever the two are willing to do and however the bytes between them are cut. */
class BothEndsTest {
    private static final Bytes PANEL = Bytes.hex("f5c31140401d60c8c5d3d3d61d4013000000001d60");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 20_240_117})
    void theyAgreeAndTalk(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            Set<Tn3270eFunction> wished = functions(random);
            FunctionSet offered = FunctionSet.of(functions(random));
            HostConfig host =
                    random.nextInt(4) == 0 ? HostConfig.DEFAULT.classic() : HostConfig.DEFAULT.withFunctions(offered);
            TerminalConfig terminal = config().withFunctions(wished).withTn3270e(random.nextInt(4) > 0);
            Ends ends = new Ends(host, terminal, random);
            ends.connect();
            boolean enhanced = host.tn3270e() && terminal.tn3270e();
            FunctionSet expected = enhanced ? FunctionSet.of(wished).common(offered) : FunctionSet.NONE;
            assertThat(ends.terminal.negotiated().tn3270e()).isEqualTo(enhanced);
            assertThat(ends.terminal.negotiated().functions()).isEqualTo(expected.functions());
            assertThat(ends.description).isNotNull();
            assertThat(ends.description.functions()).isEqualTo(expected);
            converse(ends, expected);
            assertThat(ends.mistakes).isEmpty();
        }
    }

    private static void converse(Ends ends, FunctionSet functions) {
        ends.host.bind(new BindImage(Bytes.hex("c2c1d5d2"), BindImage.Sizes.UNSAID));
        ends.carry();
        int sequence = ends.host.write(PANEL, ResponseWish.ALWAYS);
        ends.carry();
        assertThat(ends.terminal.snapshot().row(1)).startsWith(" HELLO ");
        assertThat(ends.terminal.display().lock()).isEqualTo(KeyboardLock.NONE);
        if (functions.contains(Tn3270eFunction.RESPONSES)) {
            assertThat(ends.responses).containsExactly(new DeviceResponse(true, sequence, 0));
        } else {
            assertThat(ends.responses).isEmpty();
        }
        ends.terminal.type("ABC", false);
        ends.terminal.press(Key.ENTER);
        ends.carry();
        assertThat(ends.inputs).hasSize(1);
        assertThat(ends.inputs.get(0).textAt(7)).hasToString("c1c2c3");
        assertThat(ends.terminal.display().lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
        ends.host.requestTimingMark();
        ends.carry();
        assertThat(ends.marks).isEqualTo(1);
    }

    @Test
    void theyAgreeOnTlsFirst() {
        Ends ends = new Ends(HostConfig.DEFAULT.withStartTls(HostConfig.StartTls.REQUIRED), config(), new Random(1));
        ends.connect();
        assertThat(ends.terminal.negotiated().startTls()).isTrue();
        assertThat(ends.terminal.negotiated().tn3270e()).isTrue();
        converse(ends, HostConfig.DEFAULT.functions());
        assertThat(ends.mistakes).isEmpty();
    }

    @Test
    void theTerminalTakesTheLuThatIsFree() {
        Ends ends = new Ends(HostConfig.DEFAULT, config().withLus(List.of("BUSY1", "BUSY2", "FREE")), new Random(2));
        ends.connect();
        assertThat(ends.terminal.negotiated().lu()).isEqualTo("FREE");
        assertThat(ends.terminal.negotiated().refusals())
                .extracting(Refusal::what)
                .containsExactly("LU BUSY1", "LU BUSY2");
    }

    @Test
    void theyStartOverAsClassic() {
        Ends ends = new Ends(HostConfig.DEFAULT, config(), new Random(3));
        ends.connect();
        ends.host.dropTn3270e();
        ends.carry();
        assertThat(ends.terminal.negotiated().tn3270e()).isFalse();
        converse(ends, FunctionSet.NONE);
        assertThat(ends.mistakes).isEmpty();
    }

    private static TerminalConfig config() {
        return TerminalConfig.of(DisplayConfig.model("3279-4-E"));
    }

    private static Set<Tn3270eFunction> functions(Random random) {
        Set<Tn3270eFunction> functions = EnumSet.noneOf(Tn3270eFunction.class);
        for (Tn3270eFunction function : Tn3270eFunction.values()) {
            if (random.nextInt(3) > 0) {
                functions.add(function);
            }
        }
        return functions;
    }

    /** The two engines and the wires between them. */
    private static final class Ends implements HostListener {
        final HostSession host;
        final Terminal terminal;
        final List<InboundRecord> inputs = new ArrayList<>();
        final List<DeviceResponse> responses = new ArrayList<>();
        final List<Object> mistakes = new ArrayList<>();
        final Random random;

        @Nullable
        TerminalDescription description;

        int marks;
        private final ByteSink toTerminal = new ByteSink(256);
        private final ByteSink toHost = new ByteSink(256);
        private final TerminalListener terminalsVoice = new Voice();
        private int tlsEnds;

        Ends(HostConfig hostConfig, TerminalConfig terminalConfig, Random random) {
            this.random = random;
            host = new HostSession(hostConfig, this);
            terminal = new Terminal(terminalConfig, terminalsVoice, TraceListener.NONE);
        }

        void connect() {
            terminal.connected();
            host.connected(false);
            carry();
        }

        void carry() {
            while (toTerminal.length() + toHost.length() > 0) {
                byte[] down = toTerminal.toBytes().toArray();
                toTerminal.clear();
                for (int from = 0, to; from < down.length; from = to) {
                    to = Math.min(down.length, from + 1 + random.nextInt(20));
                    terminal.receive(down, from, to);
                }
                byte[] up = toHost.toBytes().toArray();
                toHost.clear();
                for (int from = 0, to; from < up.length; from = to) {
                    to = Math.min(up.length, from + 1 + random.nextInt(20));
                    host.receive(up, from, to);
                }
                if (tlsEnds == 2 && toHost.length() + toTerminal.length() == 0) {
                    tlsEnds = 0;
                    terminal.tlsStarted();
                    host.tlsStarted();
                }
            }
        }

        @Override
        public void send(byte[] bytes, int from, int to) {
            toTerminal.put(bytes, from, to);
        }

        @Override
        public LuDecision assign(LuRequest request) {
            return request.lu().startsWith("BUSY")
                    ? new LuDecision.Rejected(RejectReason.DEVICE_IN_USE)
                    : new LuDecision.Granted(request.lu());
        }

        @Override
        public void ready(TerminalDescription now) {
            description = now;
        }

        @Override
        public void input(InboundRecord record) {
            inputs.add(record);
        }

        @Override
        public void response(DeviceResponse response) {
            responses.add(response);
        }

        @Override
        public void timingMark() {
            marks++;
        }

        @Override
        public void startTls() {
            tlsEnds++;
        }

        @Override
        public void diagnosed(Diagnosis diagnosis) {
            mistakes.add(diagnosis);
        }

        @Override
        public void failed(CodedException why) {
            mistakes.add(why);
        }

        /** What the terminal says; its other calls mean the same as the host's. */
        private final class Voice implements TerminalListener {
            @Override
            public void send(byte[] bytes, int from, int to) {
                toHost.put(bytes, from, to);
            }

            @Override
            public void changed(long version) {}

            @Override
            public void startTls() {
                tlsEnds++;
            }

            @Override
            public void diagnosed(Diagnosis diagnosis) {
                mistakes.add(diagnosis);
            }

            @Override
            public void failed(CodedException why) {
                mistakes.add(why);
            }
        }
    }
}
