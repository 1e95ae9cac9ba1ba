package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.inbound.ReplyMode;
import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.structured.StructuredFieldId;
import io.gate3270.protocol.structured.StructuredFieldParser;
import io.gate3270.protocol.structured.StructuredFieldVisitor;

/**
 * Executes the fields of a Write Structured Field on a display that has one partition, number 0 (GA23-0059, chapter 5). A field that is not
 * supported is refused; those after it are executed all the same.
 */
final class StructuredFieldExecutor implements StructuredFieldVisitor {
    private static final int PARTITION = 0;
    private static final int ANY_PARTITION = 0xFF;
    private static final int QUERY = 0x02;
    private static final int QUERY_LIST = 0x03;
    private static final int LIST = 0x00;
    private static final int EQUIVALENT_AND_LIST = 0x40;
    private static final int ALL = 0x80;

    private final Machine machine;
    private final Faults faults;
    private final Writes writes;
    private final Answers answers;

    StructuredFieldExecutor(Machine machine, Faults faults, Writes writes) {
        this.machine = machine;
        this.faults = faults;
        this.writes = writes;
        this.answers = new Answers(machine);
    }

    /** Executes the fields in {@code record[from..to)}. */
    void execute(byte[] record, int from, int to) {
        StructuredFieldParser.parse(record, from, to, this);
    }

    @Override
    public void structuredField(int id, byte[] record, int from, int to) {
        try {
            switch (id) {
                case StructuredFieldId.READ_PARTITION -> readPartition(record, from, to);
                case StructuredFieldId.ERASE_RESET -> eraseReset(record, from, to);
                case StructuredFieldId.SET_REPLY_MODE -> setReplyMode(record, from, to);
                case StructuredFieldId.CREATE_PARTITION -> createPartition(record, from, to);
                case StructuredFieldId.DESTROY_PARTITION -> destroyPartition(record, from, to);
                case StructuredFieldId.ACTIVATE_PARTITION, StructuredFieldId.RESET_PARTITION ->
                    partition(record, from, to);
                case StructuredFieldId.OUTBOUND_3270DS -> outbound(record, from, to);
                case StructuredFieldId.TRANSFER_DATA -> transfer(record, from, to);
                default ->
                    throw fault(ProtocolError.STRUCTURED_FIELD_UNSUPPORTED, from - 1, "structured field " + hex(id));
            }
        } catch (CodedException mistake) {
            faults.note(mistake);
        }
    }

    private void readPartition(byte[] record, int from, int to) {
        int type = at(record, from + 1, to);
        if (type == QUERY || type == QUERY_LIST) {
            if (at(record, from, to) != ANY_PARTITION) {
                throw fault(
                        ProtocolError.PARTITION_INVALID,
                        from,
                        "Query of partition " + hex(record[from]) + " (expected: ff)");
            }
            query(type, record, from + 2, to);
            return;
        }
        partition(record, from, to);
        Command command = Command.of(type);
        if (command != Command.READ_BUFFER
                && command != Command.READ_MODIFIED
                && command != Command.READ_MODIFIED_ALL) {
            throw fault(ProtocolError.STRUCTURED_FIELD_UNSUPPORTED, from + 1, "Read Partition of type " + hex(type));
        }
        answers.read(command);
        faults.answered();
    }

    private void query(int type, byte[] record, int from, int to) {
        if (type == QUERY) {
            answers.all();
        } else {
            int form = at(record, from, to);
            switch (form) {
                case LIST -> answers.listed(record, from + 1, to);
                // The list can only ask for replies that Query sends anyway.
                case EQUIVALENT_AND_LIST, ALL -> answers.all();
                default ->
                    throw fault(ProtocolError.STRUCTURED_FIELD_MALFORMED, from, "Query List of form " + hex(form));
            }
        }
        faults.answered();
    }

    private void eraseReset(byte[] record, int from, int to) {
        int size = at(record, from, to);
        if (size != 0x00 && size != 0x80) {
            throw fault(
                    ProtocolError.STRUCTURED_FIELD_MALFORMED,
                    from,
                    "Erase/Reset to " + hex(size) + " (expected: 00 or 80)");
        }
        machine.sizes.implicit();
        writes.sixteenBitAddresses(false);
        if (size == 0x00) {
            machine.sizes.eraseToDefault(machine.screen);
        } else {
            machine.sizes.eraseToAlternate(machine.screen);
        }
        machine.replyMode.reset();
        machine.written();
    }

    private void setReplyMode(byte[] record, int from, int to) {
        partition(record, from, to);
        int mode = at(record, from + 1, to);
        switch (mode) {
            case 0x00 -> machine.replyMode.set(ReplyMode.Kind.FIELD);
            case 0x01 -> machine.replyMode.set(ReplyMode.Kind.EXTENDED_FIELD);
            case 0x02 -> machine.replyMode.set(ReplyMode.Kind.CHARACTER);
            default ->
                throw fault(
                        ProtocolError.STRUCTURED_FIELD_MALFORMED,
                        from + 1,
                        "reply mode " + hex(mode) + " (expected: 00 to 02)");
        }
        for (int i = from + 2; i < to; i++) {
            int type = record[i] & 0xFF;
            Plane plane = Plane.of(type);
            if (plane != null) {
                machine.replyMode.list(plane);
            } else if (type != AttributeType.ALL && type != AttributeType.FIELD) {
                faults.note(ProtocolError.ATTRIBUTE_INVALID, i, "attribute type", type, "a type of a character");
            }
        }
    }

    /** GA23-0059, Create Partition: after the number, unit and addressing mode, flags, height and width. */
    private void createPartition(byte[] record, int from, int to) {
        partition(record, from, to);
        int addressing = to - from > 1 ? record[from + 1] & 0xFF : 0;
        if (addressing > 1) {
            throw fault(
                    ProtocolError.STRUCTURED_FIELD_UNSUPPORTED,
                    from + 1,
                    "unit and addressing mode " + hex(addressing));
        }
        boolean sized = to - from >= 7;
        int rows = sized ? number(record, from + 3) : machine.screen.rows();
        int cols = sized ? number(record, from + 5) : machine.screen.cols();
        if (!machine.sizes.explicit(rows, cols)) {
            throw fault(
                    ProtocolError.PARTITION_INVALID,
                    from + 3,
                    "partition of " + cols + "x" + rows + " (expected: within the usable area)");
        }
        machine.sizes.eraseToDefault(machine.screen);
        machine.replyMode.reset();
        writes.sixteenBitAddresses(addressing == 1);
    }

    private void destroyPartition(byte[] record, int from, int to) {
        partition(record, from, to);
        machine.sizes.implicit();
        machine.sizes.eraseToDefault(machine.screen);
        machine.replyMode.reset();
        writes.sixteenBitAddresses(false);
    }

    private void outbound(byte[] record, int from, int to) {
        partition(record, from, to);
        Command command = Command.of(at(record, from + 1, to));
        if (command == Command.ERASE_ALL_UNPROTECTED) {
            writes.eraseAllUnprotected();
        } else if (command != null && command.writesOrders()) {
            writes.write(command, record, from + 2, to);
        } else {
            throw fault(
                    ProtocolError.STRUCTURED_FIELD_UNSUPPORTED,
                    from + 1,
                    "Outbound 3270DS with command " + hex(record[from + 1]));
        }
    }

    private void transfer(byte[] record, int from, int to) {
        answers.refuseTransfer(at(record, from, to));
        faults.answered();
    }

    /** Checks that a field is for the one partition there is. */
    private void partition(byte[] record, int from, int to) {
        int partition = at(record, from, to);
        if (partition != PARTITION) {
            throw fault(ProtocolError.PARTITION_INVALID, from, "partition " + hex(partition) + " (expected: 00)");
        }
    }

    private static int at(byte[] record, int index, int to) {
        if (index < to) {
            return record[index] & 0xFF;
        }
        throw fault(ProtocolError.STRUCTURED_FIELD_MALFORMED, index, "structured field ends too soon");
    }

    private static int number(byte[] record, int at) {
        return (record[at] & 0xFF) << 8 | (record[at + 1] & 0xFF);
    }

    private static CodedException fault(ErrorCode code, int at, String detail) {
        return new CodedException(code, detail).with("offset", at);
    }

    private static String hex(int value) {
        return String.format("%02x", value & 0xFF);
    }
}
