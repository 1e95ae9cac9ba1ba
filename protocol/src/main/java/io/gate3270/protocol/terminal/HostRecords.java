package io.gate3270.protocol.terminal;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.Sense;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.protocol.tn3270e.Header;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.protocol.tn3270e.UnbindReason;

/**
 * Takes whole records of the host to the display, and answers for them if the host wants to know (RFC 2355 10.4): for 3270-DATA and
 * SCS-DATA, where the response flag has a meaning (8.1.3), and for NVT-DATA and BID, where hosts set it.
 */
final class HostRecords {
    /** A host that sends so many times the longest record without an end of record will never send one. */
    private static final int HOPELESS = 16;

    private final Line line;
    private final Display display;
    private final NvtConversation text;
    private final RecordAssembly assembly;

    HostRecords(Line line, NvtConversation text) {
        this.line = line;
        this.text = text;
        display = line.display;
        assembly = new RecordAssembly(line.config.limits().maxRecord());
    }

    /** A run of data; its array must stay as it is until the record ends or {@link #settle()}. */
    void data(byte[] bytes, int from, int to) {
        assembly.append(bytes, from, to);
        long limit = (long) HOPELESS * line.config.limits().maxRecord();
        if (assembly.dropped() > limit) {
            line.failed(new CodedException(
                            ProtocolError.RECORD_LIMIT,
                            "record does not end after " + assembly.dropped() + " bytes (expected: IAC EOR within "
                                    + line.config.limits().maxRecord() + ", maxRecord)")
                    .hint("The host does not frame its data as 3270 records; capture a trace."));
        }
    }

    /** The chunk that is being heard ends: nothing may refer to it any more. */
    void settle() {
        assembly.settle();
    }

    /** Forgets a record that has begun. */
    void clear() {
        assembly.clear();
    }

    /** The record is complete. */
    void end(long offset) {
        if (assembly.dropped() > 0) {
            line.diagnosed(
                    ProtocolError.RECORD_LIMIT,
                    offset,
                    "record exceeds " + line.config.limits().maxRecord() + " bytes (maxRecord) and is dropped");
        } else if (line.framing() == Framing.ENHANCED) {
            enhanced(assembly.array(), assembly.from(), assembly.to(), offset);
        } else if (assembly.from() < assembly.to()) {
            execute(assembly.array(), assembly.from(), assembly.to(), 0);
        }
        assembly.clear();
    }

    private void enhanced(byte[] record, int from, int to, long offset) {
        DataType type = to - from < Header.LENGTH ? null : DataType.of(record[from] & 0xFF);
        if (type == null) {
            malformedHeader(record, from, to, offset);
        } else if (!line.ready()) {
            unexpected(type, "device and functions are not settled", offset);
        } else {
            if (Header.response(record, from) != Header.NO_RESPONSE) {
                // The response goes before what the record makes us say, not before what was said earlier.
                line.out.flush();
            }
            dispatch(type, record, from, to, offset);
        }
    }

    private void dispatch(DataType type, byte[] record, int from, int to, long offset) {
        int body = from + Header.LENGTH;
        switch (type) {
            case DATA_3270 -> data3270(record, from, to, offset);
            case SSCP_LU_DATA -> {
                boolean open = open();
                long version = display.version();
                display.sscp(record, body, to);
                tell(open, version, false, false);
            }
            case NVT_DATA -> {
                text.host(record, body, to);
                respond(record, from, Sense.NONE);
            }
            case BIND_IMAGE, UNBIND -> {
                if (!line.has(Tn3270eFunction.BIND_IMAGE)) {
                    unexpected(type, "the function BIND-IMAGE is not in force", offset);
                } else if (type == DataType.BIND_IMAGE) {
                    bind(record, body, to, offset);
                } else {
                    unbind(record, body, to);
                }
            }
            case BID -> bid(record, from, offset);
            case RESPONSE, REQUEST -> {
                // Nothing of ours asks for a response, and no request is defined for displays.
            }
            case SCS_DATA, PRINT_EOJ -> {
                unexpected(type, "this is no printer", offset);
                respond(record, from, Sense.COMMAND_REJECT);
            }
        }
    }

    private void data3270(byte[] record, int from, int to, long offset) {
        if (!line.bound()) {
            unexpected(DataType.DATA_3270, "no BIND came before", offset);
            return;
        }
        respond(record, from, execute(record, from + Header.LENGTH, to, Header.request(record, from)));
    }

    private void bid(byte[] record, int from, long offset) {
        if (!line.has(Tn3270eFunction.CONTENTION_RESOLUTION)) {
            unexpected(DataType.BID, "contention resolution is not in force", offset);
            return;
        }
        display.turn(false);
        if (Header.response(record, from) != Header.NO_RESPONSE) {
            line.out.respondFirst(true, Header.sequence(record, from), DeviceResponse.DEVICE_END);
        }
    }

    private void bind(byte[] record, int from, int to, long offset) {
        String name = "";
        BindImage.Sizes sizes = BindImage.Sizes.UNSAID;
        try {
            BindImage image = BindImage.decode(record, from, to);
            byte[] primary = image.primaryName().toArray();
            name = line.config
                    .display()
                    .codePage()
                    .decode(primary, 0, primary.length)
                    .strip();
            sizes = image.sizes();
        } catch (CodedException e) {
            line.diagnosed(ProtocolError.BIND_MALFORMED, offset, e.detail());
        }
        if (Math.max(sizes.defaultRows() * sizes.defaultCols(), sizes.alternateRows() * sizes.alternateCols())
                > line.config.display().capacity()) {
            line.diagnosed(
                    ProtocolError.BIND_MALFORMED,
                    offset,
                    "BIND asks for " + sizes + " (expected: at most "
                            + line.config.display().capacity() + " positions); the terminal keeps its own");
        }
        line.bound(name);
        display.bind(sizes.defaultRows(), sizes.defaultCols(), sizes.alternateRows(), sizes.alternateCols());
    }

    private void unbind(byte[] record, int from, int to) {
        UnbindReason reason = UnbindReason.decode(record, from, to);
        line.trace.note("UNBIND: " + reason.meaning());
        line.unbound();
        display.unbind();
    }

    private Sense execute(byte[] record, int from, int to, int request) {
        boolean open = open();
        long version = display.version();
        boolean contention = line.has(Tn3270eFunction.CONTENTION_RESOLUTION);
        boolean turn = contention && (request & Header.SEND_DATA) != 0;
        if (contention && !turn) {
            display.turn(false);
        }
        Sense sense = from < to ? display.execute(record, from, to) : Sense.NONE;
        // draft-ietf-tn3270e-extensions: the keyboard opens when it was restored and the host has given the turn.
        if (contention && (request & Header.KEYBOARD_RESTORE) != 0) {
            display.restoreKeyboard();
        }
        if (turn) {
            display.turn(true);
        }
        tell(open, version, from < to && erases(record[from]), turn);
        return sense;
    }

    private static boolean erases(byte code) {
        Command command = Command.of(code & 0xFF);
        return command == Command.ERASE_WRITE || command == Command.ERASE_WRITE_ALTERNATE;
    }

    private void tell(boolean wasOpen, long wasVersion, boolean erased, boolean turn) {
        boolean changed = display.version() != wasVersion;
        line.listener.recordExecuted(RecordSummary.shared(open(), open() && !wasOpen, erased, turn, changed));
    }

    private boolean open() {
        return display.lock() == KeyboardLock.NONE && display.mode() != ScreenMode.UNBOUND;
    }

    private int wanted(byte[] record, int from) {
        return line.has(Tn3270eFunction.RESPONSES) ? Header.response(record, from) : Header.NO_RESPONSE;
    }

    private void respond(byte[] record, int from, Sense sense) {
        int wanted = wanted(record, from);
        int sequence = Header.sequence(record, from);
        if (sense == Sense.NONE && wanted == Header.ALWAYS_RESPONSE) {
            line.out.respondFirst(true, sequence, DeviceResponse.DEVICE_END);
        } else if (sense != Sense.NONE && wanted != Header.NO_RESPONSE) {
            line.out.respondFirst(false, sequence, sense.code());
        }
    }

    private void malformedHeader(byte[] record, int from, int to, long offset) {
        String found = to - from < Header.LENGTH
                ? "record of " + (to - from) + " bytes"
                : String.format("data type %02x", record[from]);
        line.diagnosed(
                ProtocolError.HEADER_MALFORMED, offset, found + " (expected: 5 bytes of header, data type 00 to 09)");
    }

    private void unexpected(DataType type, String why, long offset) {
        line.diagnosed(ProtocolError.DATA_UNEXPECTED, offset, type.label() + " is dropped: " + why);
    }
}
