package io.gate3270.protocol.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceWriterTest {
    private static final TraceHeader HEADER = new TraceHeader("bank.example.com:23", "3279-2-E", "132x60", "cp1047");
    private static final Instant TIME = Instant.parse("2026-03-04T05:06:07.000089Z");

    private final StringBuilder text = new StringBuilder();

    @Test
    void writesAnEventALine() throws IOException {
        TraceWriter writer = new TraceWriter(text, HEADER);
        write(writer::received, "fffd28");
        write(writer::sent, "fffb28");
        writer.note(TIME.plusSeconds(1), "TLS started");
        assertThat(text).hasToString("""
                        gate3270-trace 1 host=bank.example.com:23 model=3279-2-E oversize=132x60 codePage=cp1047
                        2026-03-04T05:06:07.000089Z < fffd28
                        2026-03-04T05:06:07.000089Z > fffb28
                        2026-03-04T05:06:08.000089Z # TLS started
                        """);
    }

    @Test
    void breaksWhatIsLongIntoLinesOfTheSameTime() throws IOException {
        TraceWriter writer = new TraceWriter(text, TraceHeader.UNKNOWN);
        write(writer::sent, "c1".repeat(64) + "c2".repeat(64) + "c3");
        assertThat(text.toString().lines())
                .containsExactly(
                        "gate3270-trace 1",
                        "2026-03-04T05:06:07.000089Z > " + "c1".repeat(64),
                        "2026-03-04T05:06:07.000089Z > " + "c2".repeat(64),
                        "2026-03-04T05:06:07.000089Z > c3");
    }

    @Test
    void writesOnlyTheSlice() throws IOException {
        new TraceWriter(text, TraceHeader.UNKNOWN).received(TIME, new byte[] {1, 2, 3, 4}, 1, 3);
        assertThat(text).endsWith("< 0203\n");
    }

    @Test
    void keepsNotesAndValuesInTheirLine() throws IOException {
        TraceWriter writer = new TraceWriter(text, new TraceHeader("a host\nx", "", "", ""));
        writer.note(TIME, "one\r\ntwo");
        writer.note(TIME, "x".repeat(2_000));
        assertThat(text.toString().lines())
                .containsExactly(
                        "gate3270-trace 1 host=a_host_x",
                        "2026-03-04T05:06:07.000089Z # one  two",
                        "2026-03-04T05:06:07.000089Z # " + "x".repeat(1_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsRead(long seed) throws IOException {
        Random random = new Random(seed);
        TraceWriter writer = new TraceWriter(text, HEADER);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            Instant time = TIME.plusNanos(1_000L * random.nextInt(1_000_000_000));
            String digits = Bytes.copyOf(bytes, 0, bytes.length).toString();
            switch (random.nextInt(3)) {
                case 0 -> writer.received(time, bytes, 0, bytes.length);
                case 1 -> writer.sent(time, bytes, 0, bytes.length);
                default -> writer.note(time, digits);
            }
            told.add(digits);
        }
        TraceReader reader = new TraceReader(new StringReader(text.toString()));
        assertThat(reader.header()).isEqualTo(HEADER);
        StringBuilder read = new StringBuilder();
        for (TraceEvent event = reader.next(); event != null; event = reader.next()) {
            read.append(event.bytes()).append(event.text());
        }
        assertThat(read).hasToString(String.join("", told));
        assertThat(reader.cutOff()).isFalse();
    }

    private interface Writing {
        void write(Instant time, byte[] bytes, int from, int to) throws IOException;
    }

    private static void write(Writing writing, String hex) throws IOException {
        byte[] bytes = Bytes.hex(hex).toArray();
        writing.write(TIME, bytes, 0, bytes.length);
    }
}
