package io.gate3270.protocol.datastream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataStreamParserTest {
    private static final int SIZE = 1920;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Write in both code sets,            01 c3,                   WRITE",
        "Write by its SNA code,              f1 c3,                   WRITE",
        "Erase/Write Alternate,              7e c3,                   ERASE_WRITE_ALTERNATE",
        "Read Buffer by its channel code,    02,                      READ_BUFFER",
        "Erase All Unprotected,              6f,                      ERASE_ALL_UNPROTECTED",
        "No Operation,                       03,                      NO_OPERATION",
    })
    void knowsTheCommandsOfBothSets(String what, String record, Command command) {
        assertThat(parse(record).command()).isEqualTo(command);
    }

    @Test
    void tellsEveryOrderInWireOrder() {
        OutboundRecord record = parse(
                "f5c3 11c150 1d60 2902c0e842f4 c8c9 13 05 3c5d7f40 3c404008ad 124040 280000 2c0141f2 08bf 00150c");
        assertThat(record.orders())
                .containsExactly(
                        new Order.SetBufferAddress(80),
                        new Order.StartField(0x60),
                        new Order.StartFieldExtended(Bytes.hex("c0e842f4")),
                        new Order.Text(Bytes.hex("c8c9")),
                        new Order.InsertCursor(),
                        new Order.ProgramTab(),
                        new Order.RepeatToAddress(1919, 0x40, false),
                        new Order.RepeatToAddress(0, 0xAD, true),
                        new Order.EraseUnprotectedToAddress(0),
                        new Order.SetAttribute(0, 0),
                        new Order.ModifyField(Bytes.hex("41f2")),
                        new Order.GraphicEscape(0xBF),
                        new Order.Text(Bytes.hex("00150c")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an empty record,                    '',               0",
        "SBA without its address,            f5 c3 11,         3",
        "SBA with half an address,           f5 c3 11 c1,      4",
        "SF without its attribute,           f5 c3 c1 1d,      4",
        "SFE without its count,              f5 c3 29,         3",
        "SFE promising two pairs,            f5 c3 29 02 c0,   5",
        "MF promising one pair,              f5 c3 2c 01 c0,   5",
        "SA without its value,               f5 c3 28 42,      4",
        "RA without its character,           f5 c3 3c 40 40,   5",
        "RA with GE and no character,        f5 c3 3c 40 40 08,6",
        "EUA with half an address,           f5 c3 12 40,      4",
        "GE at the end,                      f5 c3 08,         3",
    })
    void saysWhereARecordWasCutShort(String what, String record, int end) {
        CodedException mistake = catchThrowableOfType(CodedException.class, () -> parse(record));
        assertThat(mistake.code()).isEqualTo(ProtocolError.RECORD_TRUNCATED);
        assertThat(mistake.context()).containsEntry("offset", end);
    }

    @Test
    void takesAMissingWccForZeros() {
        assertThat(parse("f1")).isEqualTo(new OutboundRecord(Command.WRITE, 0, List.of()));
    }

    @Test
    void refusesAnUnknownCommand() {
        CodedException mistake = catchThrowableOfType(CodedException.class, () -> parse("99c3"));
        assertThat(mistake.code()).isEqualTo(ProtocolError.COMMAND_UNKNOWN);
        assertThat(mistake.context()).containsEntry("offset", 0).containsEntry("command", 0x99);
    }

    @Test
    void tellsUndefinedCodesApartFromCharacters() {
        assertThat(parse("f1c3 c1 01 c2").orders())
                .containsExactly(
                        new Order.Text(Bytes.of(0xC1)), new Order.Undefined(0x01), new Order.Text(Bytes.of(0xC2)));
    }

    @Test
    void readsSixteenBitAddressesWhenTold() {
        OrderRecorder recorder = new OrderRecorder();
        DataStreamParser parser = new DataStreamParser();
        parser.sixteenBitAddresses(true);
        byte[] record = Bytes.hex("f1c311c150").toArray();
        parser.parse(record, 0, record.length, recorder);
        assertThat(recorder.heard().orders()).containsExactly(new Order.SetBufferAddress(0xC150));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsBackWhatWasWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            OutboundRecord record = new OutboundRecord(Command.ERASE_WRITE, 0xC3, orders(random));
            assertThat(parse(record.encode(SIZE).toString())).isEqualTo(record);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsTheEndOfARunWhereverItStarts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (bytes[j] | (random.nextInt(20) == 0 ? 0 : 0x40));
            }
            int from = random.nextInt(bytes.length + 1);
            int expected = from;
            while (expected < bytes.length && TextRuns.isText(bytes[expected] & 0xFF)) {
                expected++;
            }
            assertThat(TextRuns.end(bytes, from, bytes.length))
                    .as("%s from %d", Bytes.copyOf(bytes, 0, bytes.length), from)
                    .isEqualTo(expected);
        }
    }

    private static List<Order> orders(Random random) {
        List<Order> orders = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            orders.add(
                    switch (random.nextInt(8)) {
                        case 0 -> new Order.SetBufferAddress(random.nextInt(SIZE));
                        case 1 -> new Order.StartField(random.nextInt(256));
                        case 2 -> new Order.StartFieldExtended(Bytes.of(0xC0, random.nextInt(256), 0x42, 0xF2));
                        case 3 -> new Order.SetAttribute(0x41, random.nextInt(256));
                        case 4 ->
                            new Order.RepeatToAddress(
                                    random.nextInt(SIZE), 0x40 + random.nextInt(192), random.nextBoolean());
                        case 5 -> new Order.EraseUnprotectedToAddress(random.nextInt(SIZE));
                        case 6 -> new Order.GraphicEscape(random.nextInt(256));
                        default -> new Order.ModifyField(Bytes.of(0x42, random.nextInt(256)));
                    });
            if (random.nextBoolean()) {
                orders.add(new Order.Text(Bytes.of(0x40 + random.nextInt(192), 0x00)));
                orders.add(new Order.InsertCursor());
            }
        }
        return orders;
    }

    private static OutboundRecord parse(String hex) {
        byte[] record = Bytes.hex(hex.replace(" ", "")).toArray();
        OrderRecorder recorder = new OrderRecorder();
        new DataStreamParser().parse(record, 0, record.length, recorder);
        return recorder.heard();
    }
}
