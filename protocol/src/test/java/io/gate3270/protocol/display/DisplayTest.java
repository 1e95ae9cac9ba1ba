package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private final List<String> sent = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final Display display = new Display(DisplayConfig.model("3279-2-E"), new DisplayListener() {
        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {
            sent.add(kind + " " + Bytes.copyOf(record, from, to));
        }

        @Override
        public void attention(Key key) {
            sent.add(key.label());
        }

        @Override
        public void changed(long version) {}

        @Override
        public void diagnosed(Diagnosis diagnosis) {
            diagnoses.add(diagnosis);
        }
    });

    @BeforeEach
    void connect() {
        display.connected();
    }

    @Test
    void typesIntoAFieldAndSendsIt() {
        execute("f5 c3 11 40 40 1d e8 c8 c9 11 c2 60 1d 40 13 00 00 1d 60");
        assertThat(display.type("AB", false).complete()).isTrue();
        assertThat(display.press(Key.ENTER)).isEqualTo(KeyOutcome.ACCEPTED);
        assertThat(sent).containsExactly("DATA_3270 7dc2e411c261c1c2");
        assertThat(display.lock()).isEqualTo(KeyboardLock.AWAITING_HOST);
    }

    @Test
    void showsWhatTheHostWrote() {
        execute("f5 c3 11 40 40 1d e8 c8 c9 11 c2 60 1d 40");
        ScreenSnapshot snapshot = display.snapshot();
        assertThat(snapshot.row(1)).isEqualTo(" HI" + " ".repeat(77));
        assertThat(snapshot.fields())
                .extracting("attributeOffset", "attribute")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 0x28), org.assertj.core.groups.Tuple.tuple(160, 0));
        assertThat(display.snapshot()).isSameAs(snapshot);
    }

    @Test
    void locatesAMistakeAndLivesOn() {
        assertThat(execute("f1 c3 11 7f 7f")).isEqualTo(Sense.OPERATION_CHECK);
        assertThat(diagnoses).extracting(Diagnosis::offset).containsExactly(2);
        assertThat(execute("f1 c3 c1")).isEqualTo(Sense.NONE);
    }

    private Sense execute(String hex) {
        byte[] record = Bytes.hex(hex.replace(" ", "")).toArray();
        return display.execute(record, 0, record.length);
    }
}
