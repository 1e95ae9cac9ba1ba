package io.gate3270.gateway.cli;

import io.gate3270.gateway.config.GatewayConfig;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gate3270 check}: all that is wrong with a configuration, and nothing started. */
@Command(
        name = "check",
        description =
                "Validate a configuration: every problem with its line, column and what was expected. Starts nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    public Integer call() {
        GatewayConfig read = config.read();
        if (spec != null) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s is in order: %d hosts, API at %s port %d%n",
                            config.file(),
                            read.hosts().size(),
                            read.http().address(),
                            read.http().port());
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }
}
