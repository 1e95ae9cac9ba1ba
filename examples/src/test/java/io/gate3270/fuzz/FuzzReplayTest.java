package io.gate3270.fuzz;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Replays each fuzz target's corpus, and mutations of it under a seed, in every build. */
class FuzzReplayTest {
    private static final long SEED = 3270;
    private static final int MUTATIONS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** By name of the class, which is the name of the corpus too. */
    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.ofEntries(
            entry("ConfigFuzz", ConfigFuzz::fuzzerTestOneInput),
            entry("DataStreamFuzz", DataStreamFuzz::fuzzerTestOneInput),
            entry("DisplayFuzz", DisplayFuzz::fuzzerTestOneInput),
            entry("HostSessionFuzz", HostSessionFuzz::fuzzerTestOneInput),
            entry("RequestBodyFuzz", RequestBodyFuzz::fuzzerTestOneInput),
            entry("StructuredFieldFuzz", StructuredFieldFuzz::fuzzerTestOneInput),
            entry("TelnetFuzz", TelnetFuzz::fuzzerTestOneInput),
            entry("TerminalFuzz", TerminalFuzz::fuzzerTestOneInput),
            entry("TraceFuzz", TraceFuzz::fuzzerTestOneInput),
            entry("Tn3270eFuzz", Tn3270eFuzz::fuzzerTestOneInput)));

    @TestFactory
    Stream<DynamicTest> survivesItsCorpus() {
        return TARGETS.entrySet().stream()
                .map(target -> bounded(target.getKey(), () -> {
                    for (Map.Entry<Path, byte[]> seed : corpus(target.getKey()).entrySet()) {
                        survives(
                                target.getValue(),
                                seed.getValue(),
                                seed.getKey().getFileName().toString());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> survivesMutationsOfItsCorpus() {
        return TARGETS.entrySet().stream()
                .map(target -> bounded(target.getKey(), () -> {
                    List<byte[]> seeds = List.copyOf(corpus(target.getKey()).values());
                    Random random = new Random(SEED);
                    for (int i = 0; i < MUTATIONS; i++) {
                        survives(target.getValue(), mutated(seeds, random), "mutation " + i + " of seed " + SEED);
                    }
                }));
    }

    @Test
    void everyTargetHasACorpusAndEveryCorpusATarget() throws IOException {
        try (Stream<Path> corpora = Files.list(root())) {
            assertThat(corpora.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
        }
    }

    /** A test that ends even if its target hangs. */
    private static DynamicTest bounded(String name, Executable body) {
        return dynamicTest(name, () -> assertTimeoutPreemptively(PATIENCE, body));
    }

    private static void survives(Consumer<byte[]> target, byte[] input, String name) {
        try {
            target.accept(input);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(name + ": " + HexFormat.of().formatHex(input), e);
        }
    }

    private static byte[] mutated(List<byte[]> seeds, Random random) {
        byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && input.length > 0; changes--) {
            int at = random.nextInt(input.length);
            switch (random.nextInt(4)) {
                case 0 -> input[at] = (byte) random.nextInt(256);
                case 1 -> input[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> input = Arrays.copyOf(input, at);
                default -> input = spliced(input, at, seeds.get(random.nextInt(seeds.size())), random);
            }
        }
        return input;
    }

    /** The start of one input and the end of another. */
    private static byte[] spliced(byte[] head, int at, byte[] tail, Random random) {
        int from = random.nextInt(tail.length + 1);
        byte[] both = Arrays.copyOf(head, at + tail.length - from);
        System.arraycopy(tail, from, both, at, tail.length - from);
        return both;
    }

    private static Map<Path, byte[]> corpus(String name) {
        Map<Path, byte[]> seeds = new TreeMap<>();
        try (Stream<Path> files = Files.list(root().resolve(name))) {
            for (Path file : files.toList()) {
                seeds.put(file, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seeds;
    }

    private static Path root() {
        try {
            return Path.of(FuzzReplayTest.class.getResource("/fuzz").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
