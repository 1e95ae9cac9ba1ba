package io.gate3270.gateway.cli;

import io.gate3270.gateway.cli.console.ConsoleWindow;
import io.gate3270.gateway.cli.explain.HostConnections;
import io.gate3270.gateway.cli.explain.HostProbe;
import io.gate3270.gateway.cli.explain.TelnetTalks;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionDescription;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gate3270 connect}: a 3270 terminal in the terminal. */
@Command(
        name = "connect",
        description = "A 3270 terminal in this terminal. Ctrl-G shows the keys, Ctrl-] leaves.",
        mixinStandardHelpOptions = true)
final class ConnectCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Record the connection, for trace decode; hidden input is masked.")
    private @Nullable Path trace;

    @Mixin
    private HostOptions host = new HostOptions();

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        SessionConfig config = host.session();
        Logs.off();
        Path file = trace;
        if (file == null) {
            return connect(config, TraceListener.NONE);
        }
        try (ConnectionTrace recording = ConnectionTrace.create(file, config)) {
            return connect(config, recording);
        }
    }

    private int connect(SessionConfig config, TraceListener recording)
            throws IOException, InterruptedException, ExecutionException {
        // What is looked at besides, to explain a failure, is not the connection that is recorded.
        try (HostConnections connections =
                HostConnections.open((id, opened) -> opened.equals(config) ? recording : TraceListener.NONE)) {
            err().println("connecting to " + config.endpoint() + " ...");
            err().flush();
            Session session = connections.session(config);
            ready(session, connections);
            ScreenSnapshot first = session.screen().toCompletableFuture().get();
            try (Terminal terminal = terminal()) {
                return farewell(ConsoleWindow.show(terminal, session, first));
            }
        }
    }

    /** Waits for the first screen; a host that says nothing is looked at once more, to say why. */
    private static void ready(Session session, HostConnections connections)
            throws InterruptedException, ExecutionException {
        try {
            session.ready().toCompletableFuture().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CodedException failure) {
                throw new HostProbe(connections, new TelnetTalks()).explained(session.config(), failure);
            }
            throw e;
        }
    }

    private int farewell(@Nullable SessionDescription ended) {
        if (ended == null) {
            return ExitCode.DONE;
        }
        CodedException failure = ended.failure();
        return failure == null ? ExitCode.DONE : new ErrorReport(err()).print(failure);
    }

    private PrintWriter err() {
        if (spec == null) {
            throw new IllegalStateException("picocli runs this command");
        }
        return spec.commandLine().getErr();
    }

    private static Terminal terminal() throws IOException {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .name("gate3270")
                    .system(true)
                    .dumb(false)
                    .build();
            if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                return terminal;
            }
            terminal.close();
        } catch (IllegalStateException e) {
            throw unsuitable("standard input and output are not a terminal");
        }
        throw unsuitable("the terminal cannot move its cursor (TERM=" + System.getenv("TERM") + ')');
    }

    private static CodedException unsuitable(String found) {
        return new CodedException(
                        CommandError.TERMINAL_UNSUITABLE,
                        found + " (expected: a terminal such as xterm, for a full screen)")
                .hint(
                        "Run it in a terminal window; for programs there is the REST API, and gate3270 explain for a look at a host.");
    }
}
