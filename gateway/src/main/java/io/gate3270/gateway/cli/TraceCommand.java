package io.gate3270.gateway.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gate3270 trace}: what can be done with a trace of a connection. */
@Command(
        name = "trace",
        description = "Read traces of connections, ours or x3270's.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = TraceDecodeCommand.class)
final class TraceCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli runs this command");
        }
        throw new ParameterException(spec.commandLine(), "trace needs to be told what to do (expected: decode)");
    }
}
