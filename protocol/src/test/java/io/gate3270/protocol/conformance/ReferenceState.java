package io.gate3270.protocol.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What s3270 shows, in the words of a vector's state. */
final class ReferenceState {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode state = NODES.objectNode();
    private final StringBuilder codes = new StringBuilder();
    private final ArrayNode fields = NODES.arrayNode();
    private final ArrayNode characters = NODES.arrayNode();
    private final Map<String, String> inForce = new TreeMap<>();
    private int position;

    private ReferenceState() {}

    /** Reads it out of a running emulator. */
    static ObjectNode of(ReferenceEmulator emulator) throws IOException {
        ReferenceState reader = new ReferenceState();
        ReferenceEmulator.Answer buffer = emulator.ask("ReadBuffer(Ebcdic)");
        reader.status(buffer.status().split(" "));
        buffer.lines().forEach(row -> List.of(row.split(" ")).forEach(reader::token));
        reader.state.put("buf", reader.codes.toString().strip());
        reader.state.set("fields", reader.fields);
        reader.state.set("attrs", reader.characters);
        reader.text(emulator.ask("Ascii()").lines());
        return reader.state;
    }

    private void status(String[] words) {
        int cols = Integer.parseInt(words[7]);
        state.put("mode", "3270");
        state.put("rows", Integer.parseInt(words[6]));
        state.put("cols", cols);
        state.put("cursor", Integer.parseInt(words[8]) * cols + Integer.parseInt(words[9]));
        state.put("formatted", words[1].equals("F"));
        state.put("kbd", words[0].equals("U") ? "unlocked" : "locked");
    }

    private void token(String token) {
        if (token.startsWith("SF(")) {
            field(pairs(token));
        } else if (token.startsWith("SA(")) {
            pairs(token).forEach((type, value) -> {
                if (isDefault(value)) {
                    inForce.remove(type);
                } else {
                    inForce.put(type, value);
                }
            });
        } else {
            character(token);
        }
    }

    private void field(Map<String, String> pairs) {
        ObjectNode field = fields.addObject().put("a", position++);
        field.put("c0", String.format("%02x", Integer.parseInt(pairs.getOrDefault("c0", "0"), 16) & 0x3D));
        for (String type : List.of("41", "42", "45")) {
            if (!isDefault(pairs.getOrDefault(type, "00"))) {
                field.put(type, pairs.get(type));
            }
        }
        codes.append("1d ");
    }

    private void character(String token) {
        boolean graphic = token.startsWith("GE(");
        codes.append(graphic ? token.substring(3, 5) : token).append(' ');
        ObjectNode run = NODES.objectNode().put("a", position++).put("n", 1);
        for (String type : List.of("41", "42")) {
            if (inForce.containsKey(type)) {
                run.put(type, inForce.get(type));
            }
        }
        if (graphic) {
            run.put("ge", true);
        }
        if (run.size() > 2) {
            characters.add(run);
        }
    }

    private void text(List<String> rows) {
        ArrayNode text = state.putArray("text");
        for (int row = 0; row < rows.size(); row++) {
            text.addArray().add(row).add(rows.get(row));
        }
    }

    /** {@code SF(c0=e0,42=f2)} as a map. */
    private static Map<String, String> pairs(String token) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : token.substring(3, token.length() - 1).split(",")) {
            String[] sides = pair.split("=");
            pairs.put(sides[0], sides[1]);
        }
        return pairs;
    }

    private static boolean isDefault(String value) {
        return value.equals("00") || value.equals("f0");
    }
}
