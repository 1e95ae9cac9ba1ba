package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamParser;
import io.gate3270.protocol.datastream.Wcc;

/** What changes the screen from the host's side, whether it comes as a command or inside a structured field. */
final class Writes {
    private final Machine machine;
    private final DataStreamParser parser = new DataStreamParser();
    private final WriteExecutor executor;

    Writes(Machine machine, Faults faults) {
        this.machine = machine;
        executor = new WriteExecutor(machine.screen, machine.sizes, faults);
    }

    /** Reads addresses as 16-bit binary from now on, or as 12- and 14-bit again. */
    void sixteenBitAddresses(boolean wide) {
        parser.sixteenBitAddresses(wide);
    }

    /** Executes a writing command whose WCC and orders are {@code record[from..to)}. */
    void write(Command command, byte[] record, int from, int to) {
        executor.reset();
        try {
            parser.parseBody(command, record, from, to, executor);
        } finally {
            // A wrong order ends the orders, not the record: a keyboard that stays locked would be worse than what went
            // wrong.
            executor.finish();
            control(command, executor.wcc());
        }
    }

    private void control(Command command, int wcc) {
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

    /** Executes Erase All Unprotected. */
    void eraseAllUnprotected() {
        machine.screen.eraseAllUnprotected();
        machine.restoreKeyboard();
    }
}
