package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamParser;
import io.gate3270.protocol.datastream.InboundParser;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.structured.StructuredFieldParser;
import io.gate3270.protocol.structured.StructuredFieldVisitor;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.protocol.tn3270e.Header;
import io.gate3270.protocol.tn3270e.UnbindReason;
import io.gate3270.protocol.trace.TraceEvent.Kind;

/** Tells whole records: their header, if they have one, and what the header says that they carry. */
final class RecordWords {
    private final Narration narration;
    private final FollowedScreen screen;
    private final TextWords text;
    private final DataStreamParser outbound = new DataStreamParser();
    private final OutboundWords orders;
    private final StructuredFieldVisitor fields;
    private final InboundParser inbound = new InboundParser();
    private final InboundWords input;

    RecordWords(Narration narration, FollowedScreen screen, TextWords text) {
        this.narration = narration;
        this.screen = screen;
        this.text = text;
        orders = new OutboundWords(narration, screen, text);
        fields = new StructuredFieldWords(narration, outbound, orders);
        input = new InboundWords(narration, screen, text, new InboundFieldWords(narration, screen, text));
    }

    /** A record without a header. */
    void classic(Kind from, byte[] record, int start, int end) {
        narration.line("record of " + bytes(end - start));
        guarded(() -> data3270(from, record, start, end));
    }

    /** A record with a header. */
    void enhanced(Kind from, byte[] record, int start, int end, boolean hiddenText) {
        Header header;
        try {
            header = Header.decode(record, start, end);
        } catch (CodedException mistake) {
            narration.line("record of " + bytes(end - start));
            narration.mistake(mistake);
            return;
        }
        narration.line(header.type().label() + ", sequence " + header.sequence() + flags(header) + ", "
                + bytes(end - start - Header.LENGTH));
        guarded(() -> content(from, header, record, start, end, hiddenText));
    }

    private static String flags(Header header) {
        StringBuilder flags = new StringBuilder();
        if (header.type() != DataType.RESPONSE) {
            flags.append(
                    switch (header.response()) {
                        case Header.NO_RESPONSE -> "";
                        case Header.ERROR_RESPONSE -> ", response wanted if it fails";
                        case Header.ALWAYS_RESPONSE -> ", response wanted";
                        default -> ", response flag " + hex(header.response());
                    });
        }
        flags.append((header.request() & Header.SEND_DATA) == 0 ? "" : ", SEND-DATA");
        flags.append((header.request() & Header.KEYBOARD_RESTORE) == 0 ? "" : ", KEYBOARD-RESTORE");
        flags.append((header.request() & Header.SIGNAL) == 0 ? "" : ", SIGNAL");
        return flags.toString();
    }

    private static String bytes(int count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }

    /** A mistake of the peer ends the record, and nothing else. */
    private void guarded(Runnable telling) {
        try {
            telling.run();
        } catch (CodedException mistake) {
            narration.mistake(mistake);
        }
    }

    private void content(Kind from, Header header, byte[] record, int start, int end, boolean hiddenText) {
        int body = start + Header.LENGTH;
        switch (header.type()) {
            case DATA_3270 -> data3270(from, record, body, end);
            case SSCP_LU_DATA -> {
                narration.detail("text " + text.ebcdic(record, body, end));
                if (from == Kind.RECEIVED) {
                    screen.controlPoint(record, body, end);
                }
            }
            case NVT_DATA -> narration.detail("text " + text.ascii(record, body, end, hiddenText));
            case BIND_IMAGE -> bind(record, body, end);
            case UNBIND -> {
                narration.detail(UnbindReason.decode(record, body, end).meaning());
                screen.unbind();
            }
            case RESPONSE -> response(record, start, end);
            case SCS_DATA -> narration.detail("printer data " + hex(record, body, end));
            case REQUEST, PRINT_EOJ, BID -> {
                // The header says all.
            }
        }
    }

    private void bind(byte[] record, int from, int to) {
        screen.bind(BindImage.Sizes.UNSAID);
        BindImage image = BindImage.decode(record, from, to);
        byte[] name = image.primaryName().toArray();
        BindImage.Sizes sizes = image.sizes();
        String by = name.length == 0 ? "BIND" : "BIND by " + text.ebcdic(name, 0, name.length);
        narration.detail(by + ", "
                + switch (sizes.meaning()) {
                    case UNSAID -> "screen sizes of the terminal";
                    case DEFAULT_ONLY -> "screen " + sizes.defaultRows() + "x" + sizes.defaultCols();
                    case TERMINAL_ALTERNATE -> "screen 24x80 and the terminal's alternate size";
                    case BOTH ->
                        "screen " + sizes.defaultRows() + "x" + sizes.defaultCols() + ", alternate "
                                + sizes.alternateRows() + "x" + sizes.alternateCols();
                });
        screen.bind(sizes);
    }

    private void response(byte[] record, int start, int end) {
        DeviceResponse response = DeviceResponse.decode(record, start, end);
        narration.detail(
                response.positive()
                        ? "positive: done"
                        : "negative: "
                                + switch (response.code()) {
                                    case DeviceResponse.COMMAND_REJECT -> "command reject";
                                    case DeviceResponse.INTERVENTION_REQUIRED -> "intervention required";
                                    case DeviceResponse.OPERATION_CHECK -> "operation check";
                                    case DeviceResponse.COMPONENT_DISCONNECTED -> "component disconnected";
                                    default -> "code " + hex(response.code());
                                });
    }

    private void data3270(Kind from, byte[] record, int start, int end) {
        if (start == end) {
            narration.detail("nothing");
        } else if (from == Kind.SENT) {
            inbound.parse(record, start, end, input);
        } else {
            orders.cursorBefore(screen.snapshot().cursor());
            screen.execute(record, start, end);
            try {
                outbound(record, start, end);
            } finally {
                screen.remember();
            }
        }
    }

    private void outbound(byte[] record, int start, int end) {
        if (Command.of(record[start] & 0xFF) == Command.WRITE_STRUCTURED_FIELD) {
            narration.detail(Command.WRITE_STRUCTURED_FIELD.title());
            StructuredFieldParser.parse(record, start + 1, end, fields);
        } else {
            outbound.parse(record, start, end, orders);
        }
    }
}
