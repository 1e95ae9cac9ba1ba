package io.gate3270.protocol.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conversations by chance, held with Debian's s3270 at the time of the test, and then replayed here: what the vectors check for the seeds that
 * they were made with, this checks for others. {@code -Dreference.seeds=from-to} asks for more.
 */
class LiveReferenceTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, List<String>> KINDS = Map.of(
            "orders", List.of("text", "text", "SF", "SFE", "RA", "EUA", "GE", "IC"),
            "attributes", List.of("text", "SF", "SFE", "SA", "SA", "RA", "GE", "IC"),
            "fields", List.of("text", "SF", "SFE", "IC"),
            "tabs", List.of("text", "SF", "PT", "PT", "IC"),
            "reads", List.of("text", "SF", "SFE", "RA", "GE", "IC"),
            "modes", List.of("text", "SF", "SFE", "SA", "RA", "GE", "IC"));
    private static final String[] READS = {"f2", "02", "f6", "06", "6e", "0e"};
    private static final String[] MODES = {"f30005090000", "f30005090001", "f300070900024142", "f2", "f6", "f2"};
    private static final int[][] ALTERNATES = {{24, 80}, {32, 80}, {43, 80}, {27, 132}};

    static Stream<Arguments> conversations() {
        String[] range = System.getProperty("reference.seeds", "1-4").split("-");
        return KINDS.keySet().stream()
                .sorted()
                .flatMap(theme -> LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]))
                        .mapToObj(seed -> Arguments.of(theme, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("conversations")
    void doesWhatTheEmulatorDoes(String theme, long seed) throws IOException {
        assumeTrue(ReferenceEmulator.installed(), "s3270 is not installed (Debian package s3270)");
        Vector vector = hold(theme, new Random(seed * 31 + theme.hashCode()));
        assertThat(new DisplayReplay(vector).differences()).isEmpty();
    }

    private static Vector hold(String theme, Random random) throws IOException {
        int model = 2 + random.nextInt(4);
        int[] alternate = ALTERNATES[model - 2];
        ObjectNode vector = NODES.objectNode().put("id", theme);
        vector.putObject("term")
                .put("model", model)
                .put("color", true)
                .put("extended", true)
                .put("codepage", "cp037");
        vector.putObject("tn").put("mode", "tn3270");
        ArrayNode steps = vector.putArray("steps");
        try (ReferenceEmulator emulator = new ReferenceEmulator("3279-" + model + "-E", "")) {
            RandomRecords records = new RandomRecords(random);
            List<Integer> starts = List.of();
            int size = 0;
            for (int i = 0; i < 8; i++) {
                byte[] record;
                if (size == 0 || random.nextInt(4) == 0) {
                    boolean large = random.nextBoolean();
                    size = large ? alternate[0] * alternate[1] : 1920;
                    record = records.write(large ? 0x7E : 0xF5, size, KINDS.get(theme));
                } else {
                    record = next(theme, random, records, size, starts);
                }
                JsonNode step = step(emulator, record);
                starts = starts(step);
                steps.add(step);
            }
        }
        return new Vector(vector);
    }

    private static byte[] next(String theme, Random random, RandomRecords records, int size, List<Integer> starts) {
        if (theme.equals("fields") && random.nextBoolean()) {
            return records.modify(size, starts);
        }
        String[] others = theme.equals("reads") ? READS : theme.equals("modes") ? MODES : new String[0];
        return others.length > 0 && random.nextBoolean()
                ? HexFormat.of().parseHex(others[random.nextInt(others.length)])
                : records.write(0xF1, size, KINDS.get(theme));
    }

    private static List<Integer> starts(JsonNode step) {
        List<Integer> starts = new ArrayList<>();
        step.path("state")
                .path("fields")
                .forEach(field -> starts.add(field.path("a").asInt()));
        return starts;
    }

    private static JsonNode step(ReferenceEmulator emulator, byte[] record) throws IOException {
        List<byte[]> sent = new ArrayList<>(emulator.write(record));
        ObjectNode step =
                NODES.objectNode().put("do", "host").put("hex", HexFormat.of().formatHex(record));
        for (byte[] out : sent) {
            step.withArray("out")
                    .addObject()
                    .put("dt", "3270-DATA")
                    .put("hex", HexFormat.of().formatHex(out));
        }
        step.set("state", ReferenceState.of(emulator));
        return step;
    }
}
