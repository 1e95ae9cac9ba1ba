package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamParser;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.structured.StructuredFieldId;
import io.gate3270.protocol.structured.StructuredFieldVisitor;
import java.util.ArrayList;
import java.util.List;

/** Tells structured fields from the host (GA23-0059, chapter 5). */
final class StructuredFieldWords implements StructuredFieldVisitor {
    private static final int QUERY = 0x02;
    private static final int QUERY_LIST = 0x03;
    private static final int WIDE = 0x01;

    private final Narration narration;
    private final DataStreamParser parser;
    private final OutboundWords orders;

    /** Orders inside of fields are read by {@code parser} and told by {@code orders}. */
    StructuredFieldWords(Narration narration, DataStreamParser parser, OutboundWords orders) {
        this.narration = narration;
        this.parser = parser;
        this.orders = orders;
    }

    @Override
    public void structuredField(int id, byte[] record, int from, int to) {
        try {
            tell(id, record, from, to);
        } catch (CodedException mistake) {
            // The fields after it are told all the same, as a display executes them.
            narration.mistake(mistake);
        }
    }

    private void tell(int id, byte[] record, int from, int to) {
        String partition = from < to ? " " + (record[from] & 0xFF) : "";
        switch (id) {
            case StructuredFieldId.RESET_PARTITION -> narration.detail("Reset Partition" + partition);
            case StructuredFieldId.READ_PARTITION ->
                narration.detail("Read Partition" + partition + ": " + read(record, from + 1, to));
            case StructuredFieldId.ERASE_RESET -> eraseReset(record, from, to);
            case StructuredFieldId.SET_REPLY_MODE -> setReplyMode(partition, record, from + 1, to);
            case StructuredFieldId.CREATE_PARTITION -> create(partition, record, from, to);
            case StructuredFieldId.DESTROY_PARTITION -> {
                narration.detail("Destroy Partition" + partition);
                parser.sixteenBitAddresses(false);
            }
            case StructuredFieldId.ACTIVATE_PARTITION -> narration.detail("Activate Partition" + partition);
            case StructuredFieldId.OUTBOUND_3270DS -> outbound(partition, record, from + 1, to);
            case StructuredFieldId.TRANSFER_DATA -> narration.detail(transfer(record, from, to));
            default -> narration.detail("structured field " + hex(id) + ": " + Narration.hex(record, from, to));
        }
    }

    private static String read(byte[] record, int from, int to) {
        if (from >= to) {
            return "cut off";
        }
        int type = record[from] & 0xFF;
        if (type == QUERY) {
            return "Query";
        }
        if (type == QUERY_LIST) {
            return "Query List, " + queryList(record, from + 1, to);
        }
        Command command = Command.of(type);
        return command == null ? "type " + hex(type) : command.title();
    }

    private static String queryList(byte[] record, int from, int to) {
        if (from >= to) {
            return "cut off";
        }
        List<String> names = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            names.add(QueryReplyWords.name(record[at] & 0xFF));
        }
        String list = names.isEmpty() ? "" : ": " + String.join(", ", names);
        return switch (record[from] & 0xC0) {
            case 0x00 -> "these" + list;
            case 0x40 -> "equivalent and these" + list;
            case 0x80 -> "all" + list;
            default -> "form " + hex(record[from]) + list;
        };
    }

    private void eraseReset(byte[] record, int from, int to) {
        String size = from >= to ? "cut off" : record[from] == 0 ? "default size" : "alternate size";
        narration.detail("Erase/Reset: " + size);
        parser.sixteenBitAddresses(false);
    }

    private void setReplyMode(String partition, byte[] record, int from, int to) {
        List<String> types = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            types.add(AttributeWords.type(record[at] & 0xFF));
        }
        String mode = from < to ? replyMode(record[from] & 0xFF) : "cut off";
        narration.detail("Set Reply Mode of partition" + partition + ": " + mode
                + (types.isEmpty() ? "" : ", with " + String.join(", ", types)));
    }

    /** A reply mode by name. */
    static String replyMode(int mode) {
        return switch (mode) {
            case 0x00 -> "field";
            case 0x01 -> "extended field";
            case 0x02 -> "character";
            default -> "mode " + hex(mode);
        };
    }

    /** GA23-0059, Create Partition: after the number, unit and addressing mode, flags, height and width. */
    private void create(String partition, byte[] record, int from, int to) {
        boolean wide = to - from > 1 && (record[from + 1] & 0x0F) == WIDE;
        String size =
                to - from < 7 ? "" : ": " + word(record, from + 3) + " rows, " + word(record, from + 5) + " columns";
        narration.detail("Create Partition" + partition + size + (wide ? ", 16-bit addresses" : ""));
        parser.sixteenBitAddresses(wide);
    }

    private void outbound(String partition, byte[] record, int from, int to) {
        Command command = from < to ? Command.of(record[from] & 0xFF) : null;
        narration.detail("Outbound 3270DS for partition" + partition);
        if (command != null && command.writesOrders()) {
            parser.parseBody(command, record, from + 1, to, orders);
        } else if (command != null) {
            narration.detail(command.title());
        } else {
            narration.detail("no command: " + Narration.hex(record, from, to));
        }
    }

    /** What is transferred is the content of a file, which nobody wants to see here. */
    static String transfer(byte[] record, int from, int to) {
        return "Transfer Data " + Narration.hex(record, from, Math.min(to, from + 2)) + ", " + (to - from) + " bytes";
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
