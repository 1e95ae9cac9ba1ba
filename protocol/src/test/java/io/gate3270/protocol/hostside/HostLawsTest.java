package io.gate3270.protocol.hostside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.telnet.HostileBytes;
import io.gate3270.protocol.telnet.TelnetWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a terminal sends, at whatever split: a host goes on, and hears the same. */
class HostLawsTest {
    private static final int ROUNDS = 400;
    private static final List<String> WORDS = List.of(
            "fffb28",
            "fffc28",
            "fffa28020749424d2d333237382d322d45fff0",
            "fffa28020749424d2d333237382d322d45014c5531fff0",
            "fffa28030700020405fff0",
            "fffa280304000204fff0",
            "fffb18",
            "fffa180049424d2d333237392d322d45404c5531fff0",
            "fffa180058544552ff4dfff0",
            "fffb19fffd19fffb00fffd00",
            "fffc19",
            "fffb2e",
            "00000000007d4040114040c1c2ffef",
            "0000000000884000050181ffef",
            "88000e81810100005000180100ffef",
            "02000000000000ffef",
            "0700000000c1ffef",
            "7d4040ffef",
            "016c6102ffef",
            "fff3fff4fff5fff6",
            "fffd06fffc06");

    private static byte[] conversation(Random random) {
        ByteSink bytes = new ByteSink(256);
        for (int i = random.nextInt(16); i > 0; i--) {
            byte[] word = random.nextInt(6) == 0
                    ? HostileBytes.telnet(random, 24)
                    : HexFormat.of().parseHex(WORDS.get(random.nextInt(WORDS.size())));
            bytes.put(word, 0, random.nextInt(12) == 0 ? random.nextInt(word.length + 1) : word.length);
        }
        return bytes.toBytes().toArray();
    }

    private static HostConfig config(Random random) {
        HostConfig config = random.nextInt(3) == 0 ? HostConfig.DEFAULT.classic() : HostConfig.DEFAULT;
        return random.nextInt(4) == 0 ? config.withStartTls(HostConfig.StartTls.OFFERED) : config;
    }

    private static String heard(HostConfig config, byte[] input, int chunk) {
        RecordingHost host = new RecordingHost(config);
        host.session.connected(false);
        int at = 0;
        while (at < input.length) {
            int to = Math.min(input.length, at + chunk);
            if (host.session.receive(input, at, to) < to) {
                break;
            }
            at = to;
        }
        return host.events + " sent " + host.sent() + " text " + host.text();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_240_117})
    void hearsTheSameAtEverySplit(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            HostConfig config = config(random);
            byte[] input = conversation(random);
            String whole = heard(config, input, Math.max(1, input.length));
            int chunk = 1 + random.nextInt(7);
            assertThat(heard(config, input, chunk))
                    .as(
                            "seed %d round %d in chunks of %d: %s",
                            seed, round, chunk, Bytes.copyOf(input, 0, input.length))
                    .isEqualTo(whole);
        }
    }

    private static String doubled(byte[] record) {
        ByteSink sink = new ByteSink(64);
        new TelnetWriter(sink).data(record, 0, record.length);
        return sink.toBytes().toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_240_117})
    void survivesAnyRecord(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] record = new byte[random.nextInt(40)];
            random.nextBytes(record);
            assertThatCode(() -> {
                        RecordingHost host = new RecordingHost(HostConfig.DEFAULT.classic());
                        host.session.connected(false);
                        host.hears("fffb18fffa180049424d2d333237392d32fff0fffb19fffd19fffb00fffd00");
                        host.session.readBuffer();
                        host.hears(doubled(record) + "ffef" + "88" + doubled(record) + "ffef");
                    })
                    .as("seed %d round %d", seed, round)
                    .doesNotThrowAnyException();
        }
    }
}
