package io.gate3270.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this build made, run as its users run it: by the launcher, from anywhere. */
class DistributionIT {
    private static final Path LAUNCHER =
            Path.of("..", "gate3270").toAbsolutePath().normalize();
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path elsewhere;

    @AfterEach
    void unlink() throws IOException {
        Files.deleteIfExists(elsewhere.resolve("g"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "demo", "host", "connect", "explain", "trace", "hex"})
    void helpListsEveryCommandAndEachHasHelpOfItsOwn(String command) throws Exception {
        assertThat(run(LAUNCHER, "--help")).startsWith("exit 0").containsPattern("(?m)^ +" + command + " ");
        assertThat(run(LAUNCHER, command, "--help")).startsWith("exit 0").contains("Usage: gate3270 " + command);
    }

    @Test
    void runsThroughASymbolicLinkAndSaysNothingBesides() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("g"), LAUNCHER);

        List<String> lines = run(link, "--version").lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("exit 0");
        assertThat(lines.get(1)).matches("gate3270 \\d+\\.\\d+\\.\\d+.*");
        assertThat(lines.get(2)).startsWith("Java ");
    }

    @Test
    void exitCodesTellWhoseMistakeItWas() throws Exception {
        assertThat(run(LAUNCHER, "sreve")).startsWith("exit 2").contains("serve");
        assertThat(run(LAUNCHER, "check", "--config", "none.yaml"))
                .startsWith("exit 2")
                .contains("none.yaml");
        assertThat(run(LAUNCHER, "hex", "none.bin")).startsWith("exit 2").contains("none.bin");
        assertThat(run(LAUNCHER, "explain", "127.0.0.1:1")).startsWith("exit 1").contains("G3270-3003");
    }

    @Test
    void saysWhichJavaIsMissing() throws Exception {
        ProcessBuilder builder = builder(LAUNCHER, "--version");
        builder.environment().put("JAVA_HOME", elsewhere.toString());

        // Another JDK may be found on this machine; an unsuitable JAVA_HOME is no reason to fail then.
        assertThat(result(builder)).containsAnyOf("exit 0", "no JDK found (expected: 17 or later)");
    }

    private String run(Path launcher, String... arguments) throws Exception {
        return result(builder(launcher, arguments));
    }

    private ProcessBuilder builder(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("GATE3270_NO_BUILD", "true");
        return builder;
    }

    private String result(ProcessBuilder builder) throws Exception {
        Path output = elsewhere.resolve("output.txt");
        Process process = builder.redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return (ended ? "exit " + process.exitValue() : "still running") + '\n' + Files.readString(output);
    }
}
