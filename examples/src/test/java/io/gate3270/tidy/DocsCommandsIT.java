package io.gate3270.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.tidy.CommandPage.Block;
import io.gate3270.tidy.CommandPage.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that the README and the pages of docs tell a reader to type works, in the order of the page, with the distribution that
 * this build made. The ports 8270 and 3270 are replaced by free ones. A page that uses them and starts no server finds a demo running.
 */
class DocsCommandsIT {
    private static final long START_SECONDS = 60;
    private static final long PAGE_SECONDS = 180;
    private static final String READY = "Ctrl-C";

    /** An HTTP error is a failure, and nothing waits for ever. */
    private static final String PREAMBLE = """
            set -euo pipefail
            curl() { command curl --fail-with-body --max-time 60 --show-error "$@"; }
            """;

    @TempDir
    private Path directory;

    private final Map<String, String> ports = Map.of("8270", freePort(), "3270", freePort());

    static Stream<Path> pages() {
        return Repository.files(".md").stream()
                .filter(path -> path.startsWith("docs") || path.getNameCount() == 1)
                .filter(path -> !CommandPage.read(path).of(Kind.RUN).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyCommandOfThePageWorks(Path path) throws Exception {
        CommandPage page = CommandPage.read(path);
        linkTheLauncher();
        List<Block> servers = page.of(Kind.STAYS_UP);
        boolean needsDemo = servers.isEmpty()
                && page.of(Kind.RUN).stream().anyMatch(block -> block.commands().matches("(?s).*\\b(8270|3270)\\b.*"));
        String server = needsDemo
                ? "./gate3270 demo --http-port 8270 --bank-port 3270"
                : servers.stream().map(Block::commands).findFirst().orElse("");
        Process up = server.isEmpty() ? null : started(withPorts(server));
        try {
            assertThat(output(script(page))).startsWith("exit 0");
        } finally {
            if (up != null) {
                up.destroy();
                assertThat(up.waitFor(30, TimeUnit.SECONDS))
                        .as("the server ends on SIGTERM")
                        .isTrue();
            }
        }
    }

    /** The commands run in a directory of their own, where the launcher is at hand as in the root of the repository. */
    private void linkTheLauncher() throws IOException {
        Files.createSymbolicLink(
                directory.resolve("gate3270"), Repository.root().resolve("gate3270"));
    }

    @AfterEach
    void unlinkTheLauncher() throws IOException {
        Files.deleteIfExists(directory.resolve("gate3270"));
    }

    private String script(CommandPage page) {
        StringBuilder script = new StringBuilder(PREAMBLE);
        for (Block block : page.of(Kind.RUN)) {
            script.append("echo '--- ")
                    .append(page.path())
                    .append(" line ")
                    .append(block.line())
                    .append("'\n");
            script.append(withPorts(block.commands()));
        }
        return script.toString();
    }

    private String withPorts(String commands) {
        String replaced = commands;
        for (Map.Entry<String, String> port : ports.entrySet()) {
            replaced = replaced.replaceAll("\\b" + port.getKey() + "\\b", port.getValue());
        }
        // The documented defaults are given to the demo by name.
        return replaced.replaceAll(
                "(?m)gate3270 demo *$",
                "gate3270 demo --http-port " + ports.get("8270") + " --bank-port " + ports.get("3270"));
    }

    private ProcessBuilder bash(String script) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GATE3270_NO_BUILD", "true");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private Process started(String command) throws Exception {
        Process process = bash("exec " + command).start();
        CompletableFuture<String> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            StringBuilder told = new StringBuilder();
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    told.append(line).append('\n');
                    if (line.contains(READY)) {
                        ready.complete(line);
                    }
                }
                ready.completeExceptionally(new AssertionError(command + " ended:\n" + told));
            } catch (IOException e) {
                ready.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        ready.get(START_SECONDS, TimeUnit.SECONDS);
        return process;
    }

    private String output(String script) throws Exception {
        Path output = directory.resolve("output.txt");
        Process process = bash(script).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(PAGE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return (ended ? "exit " + process.exitValue() : "not done after " + PAGE_SECONDS + " s")
                + '\n'
                + Files.readString(output);
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
