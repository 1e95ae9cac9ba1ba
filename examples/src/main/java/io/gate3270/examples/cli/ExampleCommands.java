package io.gate3270.examples.cli;

import io.gate3270.gateway.cli.CommandSource;
import java.util.List;
import java.util.concurrent.Callable;

/** Found by the command line as a service. */
public final class ExampleCommands implements CommandSource {
    @Override
    public List<Callable<Integer>> commands() {
        return List.of(new DemoCommand(), new HostCommand());
    }
}
