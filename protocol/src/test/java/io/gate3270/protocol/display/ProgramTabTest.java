package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a screen with a field of AAAA (unprotected) at 1, BBBB (protected) at 6 and CCCC (protected) at 1915 to the end and around. */
class ProgramTabTest {
    private static final String SCREEN = "f5 c3 11 0000 1d40 c1c1c1c1 1d60 c2c2c2c2 11 077a 1d60 c3c3c3c3";

    private final Display display = new Display(DisplayConfig.model("3279-2-E"), new DisplayListener() {
        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {}

        @Override
        public void attention(Key key) {}

        @Override
        public void changed(long version) {}
    });

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "after SBA nothing is erased,                   11 0006 05,       8, c2",
        "on an unprotected attribute it moves one on,   11 0000 c4 1d40 11 0001 05 d7, 2, d7",
        "after data the rest of the field is erased,    11 0006 d7 05,    8, 0",
        "a format control order is an order,            11 0006 d7 1e 05, 8, c2",
        "a null is data,                                11 0001 00 05,    3, 0",
    })
    void erasesOnlyAfterData(String what, String orders, int position, String code) {
        assertThat(after(orders).codeAt(position)).isEqualTo(Integer.parseInt(code, 16));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a second PT goes on making nulls from 0, 11 077c c4 05 05, 0",
        "unless an order came between,            11 077c c4 05 13 05, c4",
        "unless the first one made none,          11 077c 05 05, c4",
    })
    void goesOnAfterTheEndOfTheScreen(String what, String orders, String codeAtZero) {
        ScreenSnapshot snapshot = after("11 0000 c4 1d60 3c 0400 c4 " + orders);
        assertThat(snapshot.codeAt(0)).isEqualTo(Integer.parseInt(codeAtZero, 16));
    }

    private ScreenSnapshot after(String orders) {
        display.connected();
        execute(SCREEN);
        execute("f1 c3 " + orders);
        return display.snapshot();
    }

    private void execute(String hex) {
        byte[] record = Bytes.hex(hex.replace(" ", "")).toArray();
        assertThat(display.execute(record, 0, record.length)).isEqualTo(Sense.NONE);
    }
}
