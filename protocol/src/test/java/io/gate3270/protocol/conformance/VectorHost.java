package io.gate3270.protocol.conformance;

import static io.gate3270.protocol.telnet.TelnetCommand.DO;
import static io.gate3270.protocol.telnet.TelnetCommand.WILL;
import static io.gate3270.protocol.telnet.TelnetOption.BINARY;
import static io.gate3270.protocol.telnet.TelnetOption.END_OF_RECORD;
import static io.gate3270.protocol.telnet.TelnetOption.TERMINAL_TYPE;
import static io.gate3270.protocol.telnet.TelnetOption.TN3270E;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.telnet.TelnetParser;
import io.gate3270.protocol.telnet.TelnetWriter;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Header;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The host that the vectors were recorded with, as their description says: it negotiates by itself unless the vector is raw, and writes
 * down what the terminal says in words that two clients that mean the same have in common.
 */
public final class VectorHost implements TelnetListener {
    private static final FunctionSet COMPARED =
            FunctionSet.of(EnumSet.of(Tn3270eFunction.BIND_IMAGE, Tn3270eFunction.RESPONSES, Tn3270eFunction.SYSREQ));

    private final Vector vector;
    private final ByteSink out = new ByteSink(256);
    private final TelnetWriter writer = new TelnetWriter(out);
    private final TelnetParser parser = new TelnetParser(TelnetLimits.DEFAULT, this);
    private final ByteSink record = new ByteSink(256);
    private final List<String> heard = new ArrayList<>();
    private int answered;
    private boolean ready;

    /** The host of this vector; it has said nothing yet. */
    public VectorHost(Vector vector) {
        this.vector = vector;
    }

    /** Bytes for the terminal; whoever takes them clears them. */
    public ByteSink out() {
        return out;
    }

    /** What the terminal said since this was cleared. */
    public List<String> heard() {
        return heard;
    }

    /** True after the negotiation. */
    public boolean ready() {
        return ready;
    }

    /** True if records have TN3270E headers. */
    public boolean enhanced() {
        return vector.tn().path("mode").asString().equals("tn3270e")
                || vector.tn().path("e_records").asBoolean(false);
    }

    /** Speaks first. */
    public void begin() {
        if (!vector.raw()) {
            writer.option(DO, enhanced() ? TN3270E : TERMINAL_TYPE);
        }
    }

    /** Bytes came from the terminal. */
    public void receive(byte[] bytes) {
        parser.feed(bytes, 0, bytes.length);
    }

    /** Writes the record of a step {@code host}, or the bytes of a step {@code raw}. */
    public void perform(Vector.Step step) {
        byte[] bytes = HexFormat.of().parseHex(step.text("hex"));
        if (step.what().equals("raw")) {
            out.put(bytes, 0, bytes.length);
            return;
        }
        if (enhanced()) {
            new Header(type(step.text("dt")), step.number("req"), step.number("rsp"), step.number("seq"))
                    .encode(writer);
        }
        writer.data(bytes, 0, bytes.length).endOfRecord();
    }

    private static DataType type(String label) {
        for (DataType type : DataType.values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        return DataType.DATA_3270;
    }

    /** What the terminal said in this step; a raw vector has no order among commands. */
    public List<String> said() {
        return vector.raw() ? heard.stream().sorted().toList() : List.copyOf(heard);
    }

    /** What it should have said. */
    public List<String> expected(Vector.Step step) {
        if (!vector.raw()) {
            return step.out().stream().map(Emission::expected).toList();
        }
        VectorHost other = new VectorHost(vector);
        other.receive(HexFormat.of().parseHex(step.text("out_raw")));
        return other.said();
    }

    @Override
    public void data(byte[] bytes, int from, int to) {
        record.put(bytes, from, to);
    }

    @Override
    public void endOfRecord() {
        heard.add(words(record.array(), record.length()));
        record.clear();
    }

    private String words(byte[] bytes, int length) {
        if (!enhanced()) {
            return Emission.inbound(Arrays.copyOf(bytes, length));
        }
        Header header = Header.decode(bytes, 0, length);
        byte[] body = Arrays.copyOfRange(bytes, Header.LENGTH, length);
        if (header.type() == DataType.RESPONSE) {
            DeviceResponse response = DeviceResponse.decode(bytes, 0, length);
            return Emission.response(
                    response.positive() ? 0 : 1, response.sequence(), String.format("%02x", response.code()));
        }
        return header.type() == DataType.DATA_3270
                ? Emission.inbound(body)
                : header.type().label() + ' ' + HexFormat.of().formatHex(body);
    }

    @Override
    public void command(int command) {
        heard.add("telnet ff" + String.format("%02x", command));
    }

    @Override
    public void option(int verb, int option) {
        heard.add(TelnetCommand.nameOf(verb) + ' ' + option);
        if (vector.raw()) {
            return;
        }
        if (verb == WILL && option == TERMINAL_TYPE) {
            writer.subnegotiation(TERMINAL_TYPE, Bytes.of(1));
        } else if (verb == WILL && option == TN3270E) {
            writer.subnegotiation(TN3270E, new Tn3270eMessage.DeviceTypeSend().encode());
        } else if (option == BINARY || option == END_OF_RECORD) {
            answered++;
            ready = answered == 4;
        }
    }

    @Override
    public void subnegotiation(int option, byte[] bytes, int from, int to) {
        if (option == TN3270E) {
            Tn3270eMessage message = Tn3270eMessage.decode(bytes, from, to);
            heard.add("SB " + (vector.raw() ? comparable(message) : message));
            if (!vector.raw()) {
                negotiate(message);
            }
        } else {
            heard.add("SB " + option + ' '
                    + new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace("3278", "3279"));
            if (!vector.raw() && option == TERMINAL_TYPE) {
                writer.option(DO, END_OF_RECORD).option(WILL, END_OF_RECORD);
                writer.option(DO, BINARY).option(WILL, BINARY);
            }
        }
    }

    private static String comparable(Tn3270eMessage message) {
        if (message instanceof Tn3270eMessage.FunctionsRequest request) {
            return "FunctionsRequest " + request.functions().common(COMPARED);
        }
        return message.toString().replace("3278", "3279");
    }

    private void negotiate(Tn3270eMessage message) {
        if (message instanceof Tn3270eMessage.DeviceTypeRequest request) {
            String lu = vector.tn().path("lu").asString(request.lu().isEmpty() ? "LU1" : request.lu());
            say(new Tn3270eMessage.DeviceTypeIs(request.type(), lu));
        } else if (message instanceof Tn3270eMessage.FunctionsRequest request) {
            FunctionSet allowed = FunctionSet.of(functions());
            boolean agreed = request.functions().within(allowed);
            FunctionSet common = request.functions().common(allowed);
            say(agreed ? new Tn3270eMessage.FunctionsIs(common) : new Tn3270eMessage.FunctionsRequest(common));
            ready = agreed;
        } else if (message instanceof Tn3270eMessage.FunctionsIs) {
            ready = true;
        }
    }

    private void say(Tn3270eMessage message) {
        writer.subnegotiation(TN3270E, message.encode());
    }

    private Set<Tn3270eFunction> functions() {
        String list = vector.tn().path("functions").toString();
        return Arrays.stream(Tn3270eFunction.values())
                .filter(function -> list.contains('"' + function.label() + '"'))
                .collect(Collectors.toSet());
    }

    @Override
    public void malformed(Diagnosis diagnosis) {
        heard.add("malformed: " + diagnosis);
    }
}
