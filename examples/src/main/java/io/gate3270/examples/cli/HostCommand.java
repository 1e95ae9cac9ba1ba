package io.gate3270.examples.cli;

import io.gate3270.examples.bank.BankConfig;
import io.gate3270.examples.bank.BankServer;
import io.gate3270.examples.bank.ledger.Tellers;
import io.gate3270.gateway.cli.ExitCode;
import io.gate3270.gateway.cli.Foreground;
import io.gate3270.gateway.cli.Logs;
import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The demo bank alone, for any terminal. */
@Command(name = "host", mixinStandardHelpOptions = true, description = "Runs the demo bank, a 3270 host, alone.")
public final class HostCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "3270",
            description = "Port to listen on, 0 for any free one (default: $${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "Local address to listen on (default: $${DEFAULT-VALUE}).")
    private String address = "127.0.0.1";

    @Option(names = "--tls", description = "TLS from the first byte.")
    private boolean tls;

    @Option(names = "--starttls", description = "Offer TLS by telnet START_TLS.")
    private boolean startTls;

    @Option(
            names = "--cert",
            paramLabel = "FILE",
            description = "PEM file of the certificate chain (default: a new certificate that signs itself).")
    private @Nullable Path certificate;

    @Option(names = "--key", paramLabel = "FILE", description = "PEM file of the certificate's PKCS #8 key.")
    private @Nullable Path key;

    @Option(
            names = "--model",
            defaultValue = "0",
            paramLabel = "2-5",
            description = "Terminals larger than this model get 24 rows of 80 (default: each gets its own size).")
    private int model;

    @Option(names = "--no-tn3270e", description = "Be a classic TN3270 host.")
    private boolean classic;

    @Override
    public Integer call() throws IOException {
        if (model != BankConfig.ANY_MODEL && (model < 2 || model > 5)) {
            throw wrong("--model is " + model + " (expected: 2 to 5)");
        } else if (tls && startTls) {
            throw wrong("--tls and --starttls exclude each other");
        }
        Logs.warningsOnly();
        BankConfig config = BankConfig.loopback(port)
                .with(new HostServerConfig(address, port, tlsMaterial(), HostServerConfig.MAX_CONNECTIONS))
                .model(model);
        BankServer bank = BankServer.start(classic ? config.classic() : config);
        tell(command().commandLine().getOut(), bank, config.server());
        Foreground.stayUntilAsked(bank);
        return ExitCode.DONE;
    }

    private HostServerConfig.Tls tlsMaterial() throws IOException {
        Path ownCertificate = certificate;
        Path ownKey = key;
        if (!tls && !startTls) {
            if (ownCertificate != null || ownKey != null) {
                throw wrong("--cert and --key need --tls or --starttls");
            }
            return HostServerConfig.Tls.NONE;
        }
        TlsStart start = tls ? TlsStart.AT_ONCE : TlsStart.ON_REQUEST;
        if (ownCertificate != null && ownKey != null) {
            return new HostServerConfig.Tls(start, ownCertificate, ownKey);
        } else if (ownCertificate != null || ownKey != null) {
            throw wrong("--cert and --key belong together");
        }
        return DemoCertificate.in(Files.createTempDirectory("gate3270-host"), start, Instant.now());
    }

    private static void tell(PrintWriter out, BankServer bank, HostServerConfig server) {
        out.println("Demo bank listening on " + server.address() + ':' + bank.port());
        if (server.tls().start() != TlsStart.NEVER) {
            out.println("  TLS certificate: " + server.tls().certificates());
        }
        out.println("  sign on as TELLER1 to TELLER9, password " + Tellers.PASSWORD + "; Ctrl-C stops it");
        out.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("picocli sets the specification before a command runs");
        }
        return known;
    }
}
