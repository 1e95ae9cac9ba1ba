package io.gate3270.protocol.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.BufferAddress;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.telnet.TelnetWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The decoder hides at least what the terminal hides: a trace of the real bytes, told without {@code reveal}, reads like the trace that the
 * terminal masked itself, but for what is hidden beyond that.
 */
class TraceMaskingLawTest {
    private static final Instant TIME = Instant.parse("2026-03-04T05:06:07Z");
    private static final String NEGOTIATION = "fffd19fffb19";
    private static final int ROUNDS = 30;

    private final StringBuilder real = new StringBuilder();
    private final StringBuilder masked = new StringBuilder();
    private TraceWriter realTrace;
    private TraceWriter maskedTrace;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void hidesWhatTheTerminalHides(long seed) throws IOException {
        Random random = new Random(seed);
        String model = List.of("3278-2", "3279-3-E", "3279-4-E", "3279-5-E").get(random.nextInt(4));
        TraceHeader header = new TraceHeader("", model, "", "cp037");
        realTrace = new TraceWriter(real, header);
        maskedTrace = new TraceWriter(masked, header);
        byte[] negotiation = Bytes.hex(NEGOTIATION).toArray();
        both(negotiation, true);
        both(negotiation, false);
        Display display = display(model);
        for (int round = 0; round < ROUNDS; round++) {
            converse(display, random);
        }
        assertThat(real.toString()).isNotEqualTo(masked.toString());
        String ours = TraceDecoderTest.decoded(real.toString(), false);
        // A word that overflows its hidden field goes on in the next one, for all to see: the terminal is the judge.
        assertThat(ours).contains("(hidden)", "\"OPEN");
        assertThat(covered(TraceDecoderTest.decoded(masked.toString(), false), ours))
                .isEqualTo(ours.replace(" (hidden)", ""));
    }

    /** What the terminal told, with asterisks where we have some: hiding more than it does is no harm, hiding less is. */
    private static String covered(String told, String ours) {
        StringBuilder covered = new StringBuilder(told.replace(" (hidden)", ""));
        String mask = ours.replace(" (hidden)", "");
        for (int i = 0; i < Math.min(covered.length(), mask.length()); i++) {
            if (mask.charAt(i) == '*') {
                covered.setCharAt(i, '*');
            }
        }
        return covered.toString();
    }

    private Display display(String model) {
        Display display = new Display(DisplayConfig.model(model), new DisplayListener() {
            @Override
            public void record(RecordKind kind, byte[] record, int from, int to) {
                write(realTrace, framed(record, from, to), false);
            }

            @Override
            public void recordMasked(RecordKind kind, byte[] record, int from, int to) {
                write(maskedTrace, framed(record, from, to), false);
            }

            @Override
            public void attention(Key key) {}

            @Override
            public void changed(long version) {}
        });
        display.masking(true);
        display.connected();
        display.mode(ScreenMode.DISPLAY_3270);
        return display;
    }

    /** The host writes, somebody types into whatever fields there are and presses a key, or the host reads. */
    private void converse(Display display, Random random) {
        hear(display, write(display.snapshot().size(), random));
        for (int field = 0; field < 6; field++) {
            if (display.snapshot().formatted()) {
                display.press(Key.TAB);
            }
            boolean hidden = display.snapshot().hiddenAt(display.snapshot().cursor());
            display.type(hidden ? "SECRET WORD" : "OPEN", false);
            display.press(Key.RESET);
        }
        if (random.nextInt(4) == 0) {
            hear(display, Bytes.of(random.nextBoolean() ? 0xF2 : 0x6E));
        } else {
            display.press(List.of(Key.ENTER, Key.PF3, Key.PA1).get(random.nextInt(3)));
        }
    }

    private void hear(Display display, Bytes record) {
        byte[] bytes = record.toArray();
        both(framed(bytes, 0, bytes.length), true);
        display.execute(bytes, 0, bytes.length);
    }

    private static Bytes write(int size, Random random) {
        ByteSink record = new ByteSink(256);
        // Addresses within 24x80, which every model has; only what erases may change the size.
        int[] commands = {0xF1, 0xF1, 0xF5, 0x7E};
        record.put(commands[random.nextInt(4)]).put(0xC3);
        for (int i = random.nextInt(12); i >= 0; i--) {
            record.put(Orders.SBA);
            BufferAddress.encode(random.nextInt(Math.min(size, 1_900)), size, record);
            switch (random.nextInt(5)) {
                case 0, 1 -> record.put(Orders.SF).put(random.nextInt(0x40));
                case 2 -> record.put(Orders.SF).put(FieldAttribute.NON_DISPLAY);
                case 3 ->
                    record.put(Orders.SFE)
                            .put(2)
                            .put(0xC0)
                            .put(random.nextInt(0x40))
                            .put(0x42)
                            .put(0xF2);
                default -> record.put(Orders.IC);
            }
        }
        return record.toBytes();
    }

    private void both(byte[] bytes, boolean received) {
        write(realTrace, bytes, received);
        write(maskedTrace, bytes, received);
    }

    private static void write(TraceWriter trace, byte[] bytes, boolean received) {
        try {
            if (received) {
                trace.received(TIME, bytes, 0, bytes.length);
            } else {
                trace.sent(TIME, bytes, 0, bytes.length);
            }
        } catch (IOException e) {
            throw new AssertionError("a string builder refuses nothing", e);
        }
    }

    private static byte[] framed(byte[] record, int from, int to) {
        ByteSink wire = new ByteSink(64);
        new TelnetWriter(wire).data(record, from, to).endOfRecord();
        return wire.toBytes().toArray();
    }
}
