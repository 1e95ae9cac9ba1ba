package io.gate3270.protocol.display;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.Order;
import io.gate3270.protocol.datastream.OutboundRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Records that a host could send, from a seed. They are valid but for MF, which is only valid where a field starts. */
final class OrdersBySeed {
    private static final int[] CONTROLS = {0x00, 0x0C, 0x0D, 0x15, 0x19, 0x1C, 0x1E, 0x3F, 0xFF};
    private static final int[] COLORS = {0x00, 0xF1, 0xF2, 0xF7};
    private static final int[] HIGHLIGHTS = {0x00, 0xF1, 0xF2, 0xF4, 0xF8};
    private static final int[] SETS = {0x00, 0xF1};

    private final Random random;

    OrdersBySeed(long seed) {
        random = new Random(seed);
    }

    /** A record for a screen that has {@code size} positions now, or the sizes given for the two erasing commands. */
    OutboundRecord next(int size, int defaultSize, int alternateSize) {
        return switch (random.nextInt(10)) {
            case 0 -> new OutboundRecord(Command.ERASE_WRITE, wcc(), orders(defaultSize));
            case 1 -> new OutboundRecord(Command.ERASE_WRITE_ALTERNATE, wcc(), orders(alternateSize));
            case 2 -> new OutboundRecord(Command.ERASE_ALL_UNPROTECTED, OutboundRecord.NO_WCC, List.of());
            default -> new OutboundRecord(Command.WRITE, wcc(), orders(size));
        };
    }

    private int wcc() {
        return random.nextInt(4) == 0 ? 0xC3 : 0xC2;
    }

    private List<Order> orders(int size) {
        List<Order> orders = new ArrayList<>();
        int count = random.nextInt(30);
        boolean text = false;
        for (int i = 0; i < count; i++) {
            Order order = order(size);
            // Two runs of text in a row are one on the wire.
            if (!(text && order instanceof Order.Text)) {
                orders.add(order);
            }
            text = order instanceof Order.Text;
            if (random.nextInt(10) == 0) {
                tabs(size, orders);
                text = false;
            }
        }
        return orders;
    }

    /** What PT does depends on what came before, and on whether the end of the screen came first. */
    private void tabs(int size, List<Order> orders) {
        orders.add(new Order.SetBufferAddress(address(size)));
        if (random.nextBoolean()) {
            orders.add(new Order.GraphicEscape(0xC1));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            orders.add(new Order.ProgramTab());
        }
    }

    private Order order(int size) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new Order.Text(text());
            case 3, 4 -> new Order.SetBufferAddress(address(size));
            case 5, 6 -> new Order.StartField(FieldAttribute.encode(random.nextInt(64)));
            case 7, 8 -> new Order.StartFieldExtended(pairs());
            case 9 -> new Order.SetAttribute(AttributeType.COLOR, pick(COLORS));
            case 10 ->
                random.nextBoolean()
                        ? new Order.SetAttribute(AttributeType.ALL, 0)
                        : new Order.SetAttribute(AttributeType.HIGHLIGHTING, pick(HIGHLIGHTS));
            case 11 -> new Order.InsertCursor();
            case 12 -> new Order.ProgramTab();
            case 13 -> new Order.RepeatToAddress(address(size), 0x40 + random.nextInt(0xBF), random.nextInt(4) == 0);
            case 14 -> new Order.EraseUnprotectedToAddress(address(size));
            default ->
                random.nextBoolean()
                        ? new Order.GraphicEscape(0x40 + random.nextInt(0xBF))
                        : new Order.SetAttribute(AttributeType.CHARACTER_SET, pick(SETS));
        };
    }

    /** MF, with pairs like those of SFE. */
    Order modifyField() {
        return new Order.ModifyField(pairs());
    }

    private int address(int size) {
        // Near the ends, where wrapping happens, as often as elsewhere.
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4);
            case 1 -> size - 1 - random.nextInt(4);
            default -> random.nextInt(size);
        };
    }

    private Bytes text() {
        int[] codes = new int[1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 20)];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = random.nextInt(10) == 0 ? pick(CONTROLS) : 0x40 + random.nextInt(0xBF);
        }
        return Bytes.of(codes);
    }

    private Bytes pairs() {
        List<Integer> pairs = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(4)) {
                case 0 -> pairs.addAll(List.of(AttributeType.COLOR, pick(COLORS)));
                case 1 -> pairs.addAll(List.of(AttributeType.HIGHLIGHTING, pick(HIGHLIGHTS)));
                case 2 -> pairs.addAll(List.of(AttributeType.BACKGROUND, pick(COLORS)));
                default -> pairs.addAll(List.of(AttributeType.FIELD, FieldAttribute.encode(random.nextInt(64))));
            }
        }
        return Bytes.of(pairs.stream().mapToInt(Integer::intValue).toArray());
    }

    private int pick(int[] from) {
        return from[random.nextInt(from.length)];
    }
}
