package io.gate3270.protocol.conformance;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.display.Sense;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenMode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Replays a vector that is not raw on a {@link Display}, without telnet; TN3270E headers are played here. */
final class DisplayReplay implements DisplayListener {
    private final Vector vector;
    private final Display display;
    private final List<String> sent = new ArrayList<>();

    DisplayReplay(Vector vector) {
        this.vector = vector;
        display = new Display(config(vector.term()), this);
    }

    /** The terminal that a vector was recorded with. */
    static DisplayConfig config(JsonNode term) {
        String name = (term.path("color").asBoolean() ? "3279-" : "3278-")
                + term.path("model").asInt()
                + (term.path("extended").asBoolean() ? "-E" : "");
        DisplayConfig config = DisplayConfig.model(name)
                .withCodePage(CodePage.named(term.path("codepage").asString()))
                .withNumericLock(term.path("numericLock").asBoolean(false));
        return term.has("oversize") ? config.oversize(term.path("oversize").asString()) : config;
    }

    /** All differences, with the number of the step. */
    List<String> differences() {
        display.connected();
        if (!binds()) {
            display.mode(ScreenMode.DISPLAY_3270);
        }
        List<String> differences = new ArrayList<>();
        int number = 0;
        for (Vector.Step step : vector.steps()) {
            sent.clear();
            boolean accepted = perform(step);
            String place = "step " + number++ + " " + step.json().toString().replaceAll(",\"state\".*", "") + ": ";
            if (step.what().equals("key") && step.compares("ok") && accepted != step.ok()) {
                differences.add(place + "ok is " + accepted);
            }
            List<String> expected = step.out().stream().map(Emission::expected).toList();
            if (step.compares("out") && !sent.equals(expected)) {
                differences.add(place + "out\n  expected " + expected + "\n  found    " + sent);
            }
            ExpectedState.differences(step, display.snapshot()).forEach(line -> differences.add(place + line));
        }
        return differences;
    }

    private boolean binds() {
        return vector.tn().path("functions").toString().contains("BIND-IMAGE");
    }

    private boolean perform(Vector.Step step) {
        return switch (step.what()) {
            case "host" -> host(step);
            case "key" -> key(step);
            case "hangup" -> hangUp();
            default -> throw new IllegalArgumentException("cannot replay a step " + step.what());
        };
    }

    private boolean hangUp() {
        display.disconnected();
        return true;
    }

    private boolean host(Vector.Step step) {
        byte[] record = HexFormat.of().parseHex(step.text("hex"));
        switch (step.text("dt")) {
            case "" -> respond(step, display.execute(record, 0, record.length));
            case "BIND-IMAGE" -> bind(record);
            case "UNBIND" -> display.unbind();
            case "SSCP-LU-DATA" -> display.sscp(record, 0, record.length);
            default -> throw new IllegalArgumentException("cannot replay data type " + step.text("dt"));
        }
        return true;
    }

    private void respond(Vector.Step step, Sense sense) {
        int wanted = step.number("rsp");
        if (sense != Sense.NONE && wanted > 0) {
            sent.add(Emission.response(1, step.number("seq"), String.format("%02x", sense.code())));
        } else if (wanted == 2) {
            sent.add(0, Emission.response(0, step.number("seq"), "00"));
        }
    }

    private void bind(byte[] image) {
        int alternateRows = display.config().alternateRows();
        int alternateCols = display.config().alternateCols();
        switch (image[24]) {
            case 0x7F -> display.bind(image[20] & 0xFF, image[21] & 0xFF, image[22] & 0xFF, image[23] & 0xFF);
            case 0x7E -> display.bind(image[20] & 0xFF, image[21] & 0xFF, image[20] & 0xFF, image[21] & 0xFF);
            case 0x03 -> display.bind(24, 80, alternateRows, alternateCols);
            default -> display.bind(24, 80, 24, 80);
        }
    }

    private boolean key(Vector.Step step) {
        return switch (step.text("key")) {
            case "Type" -> display.type(step.text("text"), false).complete();
            case "Cursor" -> {
                display.moveCursor(step.number("addr"));
                yield true;
            }
            case "PF", "PA" -> press(step.text("key") + step.number("n"));
            default -> press(step.text("key"));
        };
    }

    private boolean press(String label) {
        Key key = Key.labelled(label);
        if (key == null) {
            throw new IllegalArgumentException("no key " + label);
        }
        return !display.press(key).refused();
    }

    @Override
    public void record(RecordKind kind, byte[] record, int from, int to) {
        Bytes bytes = Bytes.copyOf(record, from, to);
        sent.add(kind == RecordKind.DATA_3270 ? Emission.inbound(bytes.toArray()) : "SSCP-LU-DATA " + bytes);
    }

    @Override
    public void attention(Key key) {
        sent.add("telnet " + (key == Key.ATTN ? "fff4" : "fff5"));
    }

    @Override
    public void changed(long version) {}
}
