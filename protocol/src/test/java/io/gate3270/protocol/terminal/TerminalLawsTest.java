package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.telnet.HostileBytes;
import io.gate3270.protocol.telnet.TelnetLimits;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any bytes at any split, from seeds that are printed. */
class TerminalLawsTest {
    private static final TerminalConfig CONFIG = TerminalConfig.of(DisplayConfig.model("3279-5-E"))
            .withLus(List.of("LU1", "LU2"))
            .withLimits(new TelnetLimits(64, 600));

    private static final List<String> STARTS = List.of(
            "",
            DrivenTerminal.CLASSIC,
            DrivenTerminal.CLASSIC + "f5c311404013ffef",
            DrivenTerminal.ENHANCED + "fffa28030402fff0",
            DrivenTerminal.ENHANCED + "fffa28030400020405fff00300000000310103ffef",
            "fffb01fffb03",
            "fffd27fffd18");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 20_240_117})
    void anyBytesMeanTheSameInOnePieceAndInMany(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String start = STARTS.get(random.nextInt(STARTS.size()));
            String bytes = hostile(random);
            DrivenTerminal whole = driven(Integer.MAX_VALUE);
            DrivenTerminal cut = driven(1 + random.nextInt(11));
            whole.host(start);
            cut.host(start);
            String said = whole.host(bytes);
            assertThat(cut.host(bytes)).as(start + " " + bytes).isEqualTo(said);
            assertThat(cut.diagnoses).as(start + " " + bytes).isEqualTo(whole.diagnoses);
            assertThat(cut.terminal.snapshot().text())
                    .isEqualTo(whole.terminal.snapshot().text());
            assertThat(cut.terminal.negotiated()).isEqualTo(whole.terminal.negotiated());
            assertThat(cut.records).isEqualTo(whole.records);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 20_240_117})
    void anyBytesAndKeysAreSurvived(long seed) {
        Random random = new Random(seed);
        Key[] keys = Key.values();
        for (int round = 0; round < 40; round++) {
            DrivenTerminal driven = driven(1 + random.nextInt(50));
            driven.host(STARTS.get(random.nextInt(STARTS.size())));
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(6)) {
                    case 0 -> driven.terminal.press(keys[random.nextInt(keys.length)]);
                    case 1 -> driven.terminal.type("A\u00e91?", random.nextBoolean());
                    case 2 ->
                        driven.terminal.moveCursor(
                                random.nextInt(driven.terminal.snapshot().size()));
                    case 3 -> driven.terminal.sendTimingMark();
                    default -> driven.host(hostile(random));
                }
            }
            driven.terminal.disconnected();
            driven.terminal.connected();
            assertThat(driven.host("fffd18"))
                    .as("a new connection begins from zero")
                    .endsWith("fffb18");
        }
    }

    private static DrivenTerminal driven(int chunk) {
        return new DrivenTerminal(CONFIG, chunk, TraceListener.NONE);
    }

    /** Hostile telnet, and in every other piece a record that is likely to mean something. */
    private static String hostile(Random random) {
        StringBuilder hex = new StringBuilder();
        for (int piece = random.nextInt(4); piece >= 0; piece--) {
            hex.append(HexFormat.of().formatHex(HostileBytes.telnet(random, 40)));
            if (random.nextBoolean()) {
                hex.append(random.nextBoolean() ? "000002000a" : "").append("f5c3114040");
                hex.append(HexFormat.of().formatHex(HostileBytes.telnet(random, 20)));
                hex.append("ffef");
            }
        }
        return hex.toString();
    }
}
