package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;

/** Executes the commands of the host (GA23-0059, chapter 3). Nothing the host sends gets out of here as an exception. */
final class CommandExecutor {
    private final Machine machine;
    private final Faults faults;
    private final Writes writes;
    private final StructuredFieldExecutor structured;

    CommandExecutor(Machine machine) {
        this.machine = machine;
        faults = new Faults(machine.listener);
        writes = new Writes(machine, faults);
        structured = new StructuredFieldExecutor(machine, faults, writes);
    }

    /** Executes one record. */
    Sense execute(byte[] record, int from, int to) {
        faults.begin(from);
        try {
            command(record, from, to);
        } catch (CodedException mistake) {
            faults.note(mistake);
        }
        return faults.sense();
    }

    private void command(byte[] record, int from, int to) {
        Command command = from < to ? Command.of(record[from] & 0xFF) : null;
        if (command == null) {
            String found = from < to ? String.format("command %02x", record[from]) : "an empty record";
            throw new CodedException(ProtocolError.COMMAND_UNKNOWN, found + " (expected: a 3270 command)")
                    .with("offset", from);
        }
        switch (command) {
            case WRITE, ERASE_WRITE, ERASE_WRITE_ALTERNATE -> writes.write(command, record, from + 1, to);
            case ERASE_ALL_UNPROTECTED -> writes.eraseAllUnprotected();
            case READ_BUFFER, READ_MODIFIED, READ_MODIFIED_ALL -> {
                machine.read(command, machine.aid());
                machine.send(RecordKind.DATA_3270);
            }
            case WRITE_STRUCTURED_FIELD -> structured.execute(record, from + 1, to);
            case NO_OPERATION -> {}
        }
    }
}
