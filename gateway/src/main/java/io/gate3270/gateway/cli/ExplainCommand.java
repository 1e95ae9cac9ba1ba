package io.gate3270.gateway.cli;

import io.gate3270.gateway.cli.explain.Attempt;
import io.gate3270.gateway.cli.explain.Explanation;
import io.gate3270.gateway.cli.explain.HostConnections;
import io.gate3270.gateway.cli.explain.HostProbe;
import io.gate3270.gateway.cli.explain.TelnetTalks;
import io.gate3270.session.SessionConfig;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gate3270 explain}: what happens between here and a host, in plain words. */
@Command(
        name = "explain",
        description =
                "Connect, and tell in plain words what was negotiated, offered and refused at each layer, and which configuration suits.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HostOptions host = new HostOptions();

    @Override
    public Integer call() {
        SessionConfig config = host.session();
        Logs.off();
        TelnetTalks talks = new TelnetTalks();
        try (HostConnections connections = HostConnections.open(talks)) {
            List<Attempt> attempts = new HostProbe(connections, talks).attempts(config);
            new Explanation(out()).print(attempts);
            Attempt last = attempts.get(attempts.size() - 1);
            return last.reached() && !last.session().config().nvtAllowed() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli runs this command");
        }
        return spec.commandLine().getOut();
    }
}
