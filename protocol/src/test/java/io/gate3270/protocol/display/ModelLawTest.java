package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.Order;
import io.gate3270.protocol.datastream.OutboundRecord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The executor and the model screen agree on whatever a host sends. */
class ModelLawTest {
    private static final int RECORDS = 40;
    private static final int DEFAULT_SIZE = 24 * 80;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 3270, 20_261_121})
    void agreesWithTheModelOnModel2(long seed) {
        agrees(seed, DisplayConfig.model("3279-2-E"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void agreesWithTheModelOnModel5(long seed) {
        agrees(seed, DisplayConfig.model("3279-5-E"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void agreesWithTheModelBeyond4096Positions(long seed) {
        agrees(seed, DisplayConfig.model("3279-2-E").oversize("160x62"));
    }

    private static void agrees(long seed, DisplayConfig config) {
        OrdersBySeed random = new OrdersBySeed(seed);
        ModelScreen model =
                new ModelScreen(new int[] {24, 80}, new int[] {config.alternateRows(), config.alternateCols()});
        Display display = new Display(config, new QuietListener());
        display.connected();
        for (int i = 0; i < RECORDS; i++) {
            int alternate = config.alternateRows() * config.alternateCols();
            OutboundRecord record = withModifyField(random, random.next(model.size(), DEFAULT_SIZE, alternate), model);
            byte[] bytes = record.encode(sizeAfter(record, model, alternate)).toArray();
            Sense sense = display.execute(bytes, 0, bytes.length);
            model.execute(record);
            assertThat(sense).as("%s", record).isEqualTo(Sense.NONE);
            assertThat(ModelScreen.describe(display.snapshot()))
                    .as("record %d: %s", i, record)
                    .isEqualTo(model.describe());
        }
    }

    /** Now and then a record of its own that modifies a field there is. */
    private static OutboundRecord withModifyField(OrdersBySeed random, OutboundRecord record, ModelScreen model) {
        for (int position = 0; position < model.size(); position++) {
            if (model.fieldAt(position) && record.orders().size() % 3 == 0) {
                return new OutboundRecord(
                        Command.WRITE,
                        0xC2,
                        List.of(new Order.SetBufferAddress(position), random.modifyField(), new Order.ProgramTab()));
            }
        }
        return record;
    }

    private static int sizeAfter(OutboundRecord record, ModelScreen model, int alternate) {
        return switch (record.command()) {
            case ERASE_WRITE -> DEFAULT_SIZE;
            case ERASE_WRITE_ALTERNATE -> alternate;
            default -> model.size();
        };
    }
}
