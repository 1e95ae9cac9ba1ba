package io.gate3270.examples.cli;

import static org.awaitility.Awaitility.await;

import io.gate3270.gateway.cli.CommandLineTool;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** A command that stays in the foreground, until it is interrupted. */
final class RunningCommand implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FutureTask<Integer> exit;
    private final Thread thread;

    RunningCommand(String... arguments) {
        CommandLine line =
                CommandLineTool.create().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        Callable<Integer> run = () -> line.execute(arguments);
        exit = new FutureTask<>(run);
        thread = new Thread(exit, "command");
        thread.start();
    }

    /** The first group of this pattern, as soon as the command has printed it. */
    String printed(String regex) {
        Pattern pattern = Pattern.compile(regex);
        await().atMost(PATIENCE)
                .until(() -> exit.isDone() || pattern.matcher(out.toString()).find());
        Matcher matcher = pattern.matcher(out.toString());
        if (!matcher.find()) {
            throw new AssertionError("no " + regex + " in: " + out + err);
        }
        return matcher.group(1);
    }

    /** What it printed so far. */
    String output() {
        return out.toString();
    }

    /** What it complained of. */
    String complaints() {
        return err.toString();
    }

    /** Ends it, or waits for its end; its exit code. */
    int exitCode() throws InterruptedException, ExecutionException, TimeoutException {
        return exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    int interrupted() throws InterruptedException, ExecutionException, TimeoutException {
        thread.interrupt();
        return exitCode();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
