package io.gate3270.gateway.cli;

import io.gate3270.session.SessionConfig;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which host, and as which terminal: the options that {@code connect} and {@code explain} share. */
final class HostOptions {
    private static final Pattern ADDRESS = Pattern.compile("(\\[[^\\]]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");
    private static final int TELNET = 23;
    private static final int TELNETS = 992;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "HOST:PORT", description = "Where the host listens; without a port 23, or 992 with --tls.")
    private String address = "";

    @Option(names = "--tls", description = "TLS from the first byte.")
    private boolean tls;

    @Option(names = "--starttls", description = "TLS when the host asks for it by telnet START_TLS.")
    private boolean startTls;

    @Option(names = "--ca", paramLabel = "FILE", description = "Trust the authorities of this PEM file, and no others.")
    private @Nullable Path authority;

    @Option(names = "--insecure", description = "Accept any certificate.")
    private boolean insecure;

    @Option(
            names = "--model",
            defaultValue = "3279-2-E",
            description = "Terminal model, 3278-2 to 3279-5-E (default: $${DEFAULT-VALUE}).")
    private String model = "3279-2-E";

    @Option(
            names = "--oversize",
            paramLabel = "COLSxROWS",
            defaultValue = "",
            description = "A larger alternate screen.")
    private String oversize = "";

    @Option(
            names = "--code-page",
            defaultValue = "cp037",
            description = "EBCDIC code page (default: $${DEFAULT-VALUE}).")
    private String codePage = "cp037";

    @Option(
            names = "--lu",
            paramLabel = "NAME",
            description = "LU name to ask for; repeat it for a list tried in turn.")
    private List<String> lus = List.of();

    /** The session that these options describe. */
    SessionConfig session() {
        Matcher matcher = ADDRESS.matcher(address);
        int port = port(matcher);
        String host = matcher.group(1).replaceAll("[\\[\\]]", "");
        TerminalSpec terminal = new TerminalSpec(model, oversize, codePage, false, 0, lus, true);
        return SessionConfig.to(host, port).with(policy()).with(terminal);
    }

    private int port(Matcher matcher) {
        if (!matcher.matches()) {
            throw wrong("\"" + address + "\" is no address (expected: HOST:PORT, such as mainframe.example.com:23)");
        }
        if (matcher.group(2) == null) {
            return tls ? TELNETS : TELNET;
        }
        int port = Integer.parseInt(matcher.group(2));
        if (port < 1 || port > 65_535) {
            throw wrong("port " + port + " in \"" + address + "\" does not exist (expected: 1 to 65535)");
        }
        return port;
    }

    private TlsPolicy policy() {
        if (tls && startTls) {
            throw wrong("--tls and --starttls exclude each other: TLS starts either at once or when the host asks");
        }
        if (!tls && !startTls) {
            if (authority != null || insecure) {
                throw wrong((insecure ? "--insecure" : "--ca")
                        + " says how to trust, but there is no TLS (expected: --tls or --starttls too)");
            }
            return TlsPolicy.OFF;
        }
        TlsPolicy policy = TlsPolicy.verified(tls ? TlsMode.ON : TlsMode.STARTTLS);
        if (insecure) {
            return policy.withoutVerification();
        }
        Path file = authority;
        if (file == null) {
            return policy;
        }
        if (!Files.isReadable(file)) {
            throw wrong("--ca: there is no file " + file + " that can be read");
        }
        return policy.withAuthority(file);
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }
}
