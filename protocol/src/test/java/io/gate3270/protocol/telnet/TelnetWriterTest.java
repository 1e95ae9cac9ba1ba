package io.gate3270.protocol.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelnetWriterTest {
    private final ByteSink sink = new ByteSink(4);
    private final TelnetWriter writer = new TelnetWriter(sink);

    @Test
    void doublesIacInDataAndEndsTheRecord() {
        byte[] data = Bytes.hex("00ffc1ffffc2ff").toArray();
        writer.data(data, 1, data.length).endOfRecord();
        assertThat(sink.toBytes()).hasToString("ffffc1ffffffffc2ffffffef");
    }

    @Test
    void doublesIacInsideASubnegotiation() {
        writer.subnegotiation(TelnetOption.TERMINAL_TYPE, Bytes.hex("00ff41"));
        assertThat(sink.toBytes()).hasToString("fffa1800ffff41fff0");
    }

    @Test
    void writesCommandsAndOptions() {
        writer.command(TelnetCommand.NOP)
                .option(TelnetCommand.DO, TelnetOption.TIMING_MARK)
                .data(0xFF);
        assertThat(sink.toBytes()).hasToString("fff1fffd06ffff");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsHeard(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] data = HostileBytes.telnet(random, 60);
            sink.clear();
            writer.data(data, 0, data.length).endOfRecord();
            List<String> heard = HeardTelnet.of(sink.toBytes().toArray(), 1 + random.nextInt(20), TelnetLimits.DEFAULT);
            Bytes bytes = Bytes.copyOf(data, 0, data.length);
            assertThat(heard).isEqualTo(data.length == 0 ? List.of("EOR") : List.of("data " + bytes, "EOR"));
        }
    }
}
