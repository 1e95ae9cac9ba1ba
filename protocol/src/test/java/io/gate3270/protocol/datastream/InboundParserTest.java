package io.gate3270.protocol.datastream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboundParserTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a short read,       6d,                       begin 6d -1; end",
        "Enter with a field, 7dc2e411c261c1c200,       begin 7d 164; SBA 161; text c1c200; end",
        "an unformatted one, 7d4040c108ad,             begin 7d 0; text c1; GE ad; end",
        "a read buffer,      6040401d60c12901c0e8,     begin 60 0; SF 60; text c1; SFE c0e8; end",
        "character mode,     7d40402842f2c1280000c2,   begin 7d 0; SA 42 f2; text c1; SA 00 00; text c2; end",
        "query replies,      88000481ff,               begin 88 -1; fields 000481ff; end",
    })
    void tellsWhatATerminalSends(String what, String record, String calls) {
        assertThat(String.join("; ", parse(record))).isEqualTo(calls);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing at all,          '',         0, RECORD_TRUNCATED",
        "half a cursor,           7d40,       2, RECORD_TRUNCATED",
        "SFE cut short,           60404029,   4, RECORD_TRUNCATED",
        "SFE without its pairs,   6040402901, 5, RECORD_TRUNCATED",
        "an order for terminals,  60404013,   3, ORDER_INVALID",
    })
    void saysWhereARecordIsWrong(String what, String record, int offset, ProtocolError code) {
        CodedException mistake = catchThrowableOfType(CodedException.class, () -> parse(record));
        assertThat(mistake.code()).isEqualTo(code);
        assertThat(mistake.context()).containsEntry("offset", offset);
    }

    private static List<String> parse(String hex) {
        byte[] record = Bytes.hex(hex).toArray();
        Calls calls = new Calls();
        new InboundParser().parse(record, 0, record.length, calls);
        return calls.heard;
    }

    private static final class Calls implements InboundVisitor {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void begin(int aid, int cursor) {
            heard.add(String.format("begin %02x %d", aid, cursor));
        }

        @Override
        public void structuredFields(byte[] record, int from, int to) {
            heard.add("fields " + Bytes.copyOf(record, from, to));
        }

        @Override
        public void setBufferAddress(int address) {
            heard.add("SBA " + address);
        }

        @Override
        public void text(byte[] record, int from, int to) {
            heard.add("text " + Bytes.copyOf(record, from, to));
        }

        @Override
        public void graphicEscape(int code) {
            heard.add(String.format("GE %02x", code));
        }

        @Override
        public void startField(int attribute) {
            heard.add(String.format("SF %02x", attribute));
        }

        @Override
        public void startFieldExtended(byte[] record, int from, int to) {
            heard.add("SFE " + Bytes.copyOf(record, from, to));
        }

        @Override
        public void setAttribute(int type, int value) {
            heard.add(String.format("SA %02x %02x", type, value));
        }

        @Override
        public void end() {
            heard.add("end");
        }
    }
}
