package io.gate3270.gateway.cli;

import io.gate3270.gateway.Gateway;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gate3270 serve}: the gateway, until it is asked to stop. */
@Command(
        name = "serve",
        description = "Run the gateway until Ctrl-C or SIGTERM; requests in progress are answered first.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    public Integer call() {
        Foreground.stayUntilAsked(Gateway.start(config.read()));
        return ExitCode.DONE;
    }
}
