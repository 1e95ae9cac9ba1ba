package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Debian's s3270, driven through its standard input: an emulator that we did not write. Dies with a timeout instead of hanging. */
final class S3270 implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/s3270");
    private static final int LIFETIME_SECONDS = 45;
    private static final int WAIT_SECONDS = 20;

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;
    private final CompletableFuture<Process> watchdog;

    private S3270(Process process) {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        watchdog = new CompletableFuture<Process>().orTimeout(LIFETIME_SECONDS, TimeUnit.SECONDS);
        watchdog.whenComplete((done, late) -> process.destroyForcibly());
    }

    /** A terminal of this model; the test is skipped where s3270 is not installed. */
    static S3270 model(String model, String... options) {
        assumeTrue(Files.isExecutable(PROGRAM), "Debian's s3270 is not installed (apt-get install s3270)");
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-utf8", "-model", model));
        command.addAll(List.of(options));
        try {
            return new S3270(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one action, which must succeed; the answer is its output. */
    List<String> run(String action) {
        List<String> output = new ArrayList<>();
        try {
            commands.write(action + '\n');
            commands.flush();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith("data: ")) {
                    output.add(line.substring(6));
                } else if (line.equals("ok")) {
                    return output;
                } else if (line.equals("error")) {
                    throw new AssertionError(action + ": " + output + screenIfAny(action));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("s3270 ended during " + action);
    }

    private String screenIfAny(String action) {
        return action.startsWith("Ascii") ? "" : "\n" + screen();
    }

    void connect(String where) {
        run("Connect(\"" + where + "\")");
        run("Wait(" + WAIT_SECONDS + ",InputField)");
    }

    /** Types into the field where the cursor is, and tabs to the next. */
    void type(String text) {
        run("String(\"" + text + "\")");
    }

    void tab() {
        run("Tab()");
    }

    /** Presses a key and waits for the host to open the keyboard. */
    void press(String key) {
        run(key);
        run("Wait(" + WAIT_SECONDS + ",Unlock)");
    }

    /** Waits until the host has written this. */
    void awaits(String text) {
        await().atMost(Duration.ofSeconds(WAIT_SECONDS)).untilAsserted(() -> assertShows(text));
    }

    /** The whole screen, a line a row. */
    String screen() {
        return String.join("\n", run("Ascii()"));
    }

    void assertShows(String text) {
        assertThat(screen()).contains(text);
    }

    @Override
    public void close() {
        process.destroy();
        watchdog.complete(process);
    }
}
