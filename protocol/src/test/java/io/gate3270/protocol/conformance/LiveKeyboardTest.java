package io.gate3270.protocol.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keys pressed by chance on screens by chance, at Debian's s3270 at the time of the test, and then replayed here. What it is known to do
 * differently is left out: inserting into a field that wraps, and homing to an empty field. {@code -Dreference.seeds=from-to} asks for more.
 */
class LiveKeyboardTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> KINDS = List.of("text", "SF", "SF", "SFE", "IC");
    private static final List<String> KEYS = List.of(
            "Tab",
            "BackTab",
            "Home",
            "Newline",
            "Left",
            "Right",
            "Up",
            "EraseEOF",
            "EraseInput",
            "Delete",
            "Insert",
            "Dup",
            "FieldMark",
            "CursorSelect",
            "Enter",
            "PF3",
            "PA2",
            "Clear",
            "Type",
            "Type",
            "Type",
            "Type",
            "Cursor",
            "Cursor");
    private static final int STEPS = 40;

    static LongStream seeds() {
        String[] range = System.getProperty("reference.seeds", "1-6").split("-");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doesWhatTheEmulatorDoes(long seed) throws IOException {
        assumeTrue(ReferenceEmulator.installed(), "s3270 is not installed (Debian package s3270)");
        assertThat(new DisplayReplay(new Conversation(new Random(seed * 37)).hold()).differences())
                .isEmpty();
    }

    private static final class Conversation {
        private static final int SIZE = 1920;

        private final Random random;
        private final ObjectNode vector = NODES.objectNode().put("id", "keys");
        private final ArrayNode steps = vector.putArray("steps");

        Conversation(Random random) {
            this.random = random;
            vector.putObject("term")
                    .put("model", 2)
                    .put("color", true)
                    .put("extended", true)
                    .put("codepage", "cp037");
            vector.putObject("tn").put("mode", "tn3270");
        }

        Vector hold() throws IOException {
            try (ReferenceEmulator emulator = new ReferenceEmulator("3279-2-E", "")) {
                host(emulator, screen());
                for (int i = 0; i < STEPS; i++) {
                    boolean locked = key(emulator, KEYS.get(random.nextInt(KEYS.size())));
                    if (locked) {
                        host(
                                emulator,
                                random.nextInt(3) == 0
                                        ? screen()
                                        : HexFormat.of().parseHex("f1c2"));
                    }
                }
            }
            return new Vector(vector);
        }

        /** A screen whose first field is unprotected and not empty, so that homing finds what all agree on. */
        private byte[] screen() {
            byte[] record = new RandomRecords(random).write(0xF5, SIZE, KINDS);
            byte[] whole = new byte[record.length + 12];
            System.arraycopy(record, 0, whole, 0, record.length);
            byte[] first = HexFormat.of().parseHex("115d7f1d60" + "1140401d40c1c2");
            System.arraycopy(first, 0, whole, record.length, first.length);
            whole[1] = (byte) 0xC3;
            return whole;
        }

        private void host(ReferenceEmulator emulator, byte[] record) throws IOException {
            ObjectNode step = NODES.objectNode()
                    .put("do", "host")
                    .put("hex", HexFormat.of().formatHex(record));
            out(step, emulator.write(record));
            step.set("state", ReferenceState.of(emulator));
            steps.add(step);
        }

        /** Presses a key, and answers whether the keyboard waits for the host then; an operator error is reset. */
        private boolean key(ReferenceEmulator emulator, String name) throws IOException {
            ObjectNode step = NODES.objectNode().put("do", "key").put("key", name);
            ReferenceEmulator.Answer answer = emulator.ask(action(name, step));
            out(step, emulator.act("Query()"));
            ObjectNode state = ReferenceState.of(emulator);
            boolean locked = state.path("kbd").asString().equals("locked");
            boolean refused = locked && !step.has("out");
            step.put("ok", !refused);
            step.putArray("lax").add("insert");
            if (refused) {
                state.put("kbd", "oerr");
            }
            step.set("state", state);
            steps.add(step);
            assertThat(answer.lines()).as("%s", step).isNotNull();
            if (refused || random.nextInt(12) == 0) {
                reset(emulator);
            }
            return locked && !refused;
        }

        private void reset(ReferenceEmulator emulator) throws IOException {
            emulator.ask("Reset()");
            steps.add(NODES.objectNode().put("do", "key").put("key", "Reset").put("ok", true));
        }

        private String action(String name, ObjectNode step) {
            return switch (name) {
                case "Type" -> {
                    String text = String.valueOf((char) ('A' + random.nextInt(26)));
                    step.put("text", text);
                    // Not String(), which wraps as a paste does.
                    yield "Key(" + text + ")";
                }
                case "Cursor" -> {
                    int address = random.nextInt(8) == 0 ? random.nextInt(SIZE) : random.nextInt(400);
                    step.put("addr", address);
                    yield "MoveCursor(" + address / 80 + "," + address % 80 + ")";
                }
                case "PF3", "PA2" -> name.substring(0, 2) + "(" + name.substring(2) + ")";
                default -> name + "()";
            };
        }

        private static void out(ObjectNode step, List<byte[]> records) {
            for (byte[] record : records) {
                step.withArray("out")
                        .addObject()
                        .put("dt", "3270-DATA")
                        .put("hex", HexFormat.of().formatHex(record));
            }
        }
    }
}
