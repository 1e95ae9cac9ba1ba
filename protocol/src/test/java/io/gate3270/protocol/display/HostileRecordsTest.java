package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte string and no key makes a display throw, or leaves it unable to go on. */
class HostileRecordsTest {
    private static final int RECORDS = 25_000;
    private static final byte[] COMMANDS =
            Bytes.hex("f1f2f3f5f66e6f7e0102030506110d0e0f").toArray();
    private static final byte[] PIECES = Bytes.hex("11121d292c3c0508131528414243f1c04040ff00010203096040d081c17f")
            .toArray();
    private static final Key[] KEYS = Key.values();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyBytesEndInADiagnosisOrNone(long seed) {
        Random random = new Random(seed);
        LocatedListener listener = new LocatedListener();
        Display display = new Display(config(random), listener);
        display.masking(random.nextBoolean());
        display.connected();
        for (int i = 0; i < RECORDS; i++) {
            byte[] record = record(random);
            listener.length = record.length;
            try {
                Sense sense = display.execute(record, 0, record.length);
                assertThat(sense).isNotNull();
                if (random.nextInt(4) == 0) {
                    strike(display, random);
                }
            } catch (RuntimeException e) {
                fail("seed " + seed + ", record " + i + ": " + Bytes.copyOf(record, 0, record.length), e);
            }
        }
        display.press(Key.RESET);
        byte[] reset = Bytes.hex("f300040300").toArray();
        assertThat(display.execute(reset, 0, reset.length)).isEqualTo(Sense.NONE);
        byte[] good = Bytes.hex("f5c3114040c8c9").toArray();
        assertThat(display.execute(good, 0, good.length)).isEqualTo(Sense.NONE);
        assertThat(display.snapshot().row(1)).startsWith("HI ");
    }

    @Test
    void everyKeyWorksInEveryState() {
        String[] states = {
            "", "f5c3", "f5c31d40", "f5c31d60", "f5c31d401d401d40", "f5c3115d7f1d40", "f5c3115d7f1d60", "f5403c40401d"
        };
        for (String state : states) {
            for (Key key : Key.values()) {
                for (int cursor : new int[] {0, 1, 79, 80, 1918, 1919}) {
                    Display display = new Display(DisplayConfig.model("3279-2-E"), new QuietListener());
                    display.connected();
                    byte[] record = Bytes.hex(state).toArray();
                    display.execute(record, 0, record.length);
                    display.moveCursor(cursor);
                    assertThat(display.press(Key.INSERT)).isNotNull();
                    assertThat(display.press(key)).isNotNull();
                    assertThat(display.type("A", false)).isNotNull();
                    assertThat(display.snapshot().cursor()).isBetween(0, 1919);
                }
            }
        }
    }

    private static DisplayConfig config(Random random) {
        DisplayConfig config = DisplayConfig.model("3279-" + (2 + random.nextInt(4)) + "-E");
        return config.withNumericLock(random.nextBoolean()).withTypeAhead(random.nextInt(10));
    }

    private static byte[] record(Random random) {
        byte[] record = new byte[random.nextInt(40)];
        random.nextBytes(record);
        if (record.length > 0 && random.nextInt(8) > 0) {
            record[0] = COMMANDS[random.nextInt(COMMANDS.length)];
        }
        for (int i = 1; i < record.length; i++) {
            if (random.nextBoolean()) {
                record[i] = PIECES[random.nextInt(PIECES.length)];
            }
        }
        if (record.length > 5 && random.nextBoolean()) {
            // A structured field whose length is right.
            record[0] = (byte) 0xF3;
            record[1] = 0;
            record[2] = (byte) (record.length - 1);
        }
        return record;
    }

    private static void strike(Display display, Random random) {
        display.press(KEYS[random.nextInt(KEYS.length)]);
        display.press(Key.RESET);
        display.type("AB1", random.nextBoolean());
        display.moveCursor(random.nextInt(display.snapshot().size()));
    }

    /** Checks that each diagnosis is located within its record. */
    private static final class LocatedListener extends QuietListener {
        private int length;

        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {
            assertThat(to - from).isPositive();
        }

        @Override
        public void diagnosed(Diagnosis diagnosis) {
            assertThat(diagnosis.offset()).as("%s", diagnosis).isBetween(0, length);
        }
    }
}
