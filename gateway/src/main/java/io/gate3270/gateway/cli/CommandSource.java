package io.gate3270.gateway.cli;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Commands that a module above the gateway adds to the command line; found with {@link java.util.ServiceLoader}.
 *
 * <p>Each is a fresh object annotated with picocli's {@code @Command}; what it returns is one of {@link ExitCode}'s values.
 */
public interface CommandSource {
    /** The commands, in the order in which {@code --help} lists them. */
    List<Callable<Integer>> commands();
}
