package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamParser;
import io.gate3270.protocol.datastream.Wcc;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;

/** Executes the commands of the host (GA23-0059, chapter 3). Nothing the host sends gets out of here as an exception. */
final class CommandExecutor {
    private final Machine machine;
    private final Faults faults;
    private final DataStreamParser parser = new DataStreamParser();
    private final WriteExecutor writer;

    CommandExecutor(Machine machine) {
        this.machine = machine;
        faults = new Faults(machine.listener);
        writer = new WriteExecutor(machine.screen, machine.sizes, faults);
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
            case WRITE, ERASE_WRITE, ERASE_WRITE_ALTERNATE -> write(command, record, from + 1, to);
            case ERASE_ALL_UNPROTECTED -> eraseAllUnprotected();
            case READ_BUFFER, READ_MODIFIED, READ_MODIFIED_ALL -> read(command);
            case WRITE_STRUCTURED_FIELD ->
                throw new CodedException(ProtocolError.STRUCTURED_FIELD_UNSUPPORTED, "Write Structured Field")
                        .with("offset", from);
            case NO_OPERATION -> {}
        }
    }

    private void write(Command command, byte[] record, int from, int to) {
        writer.reset();
        try {
            parser.parseBody(command, record, from, to, writer);
        } finally {
            // A wrong order ends the orders, not the record: a keyboard that stays locked would be worse than what went
            // wrong.
            writer.finish();
            controlled(command, writer.wcc());
        }
    }

    private void controlled(Command command, int wcc) {
        if (command != Command.WRITE && Wcc.has(wcc, Wcc.RESET)) {
            machine.replyMode.reset();
        }
        if (Wcc.has(wcc, Wcc.RESTORE)) {
            machine.restoreKeyboard();
        }
        machine.written();
        if (Wcc.has(wcc, Wcc.ALARM)) {
            machine.listener.alarm();
        }
    }

    private void eraseAllUnprotected() {
        machine.screen.eraseAllUnprotected();
        machine.restoreKeyboard();
    }

    private void read(Command command) {
        machine.read(command, machine.aid());
        machine.send(RecordKind.DATA_3270);
    }
}
