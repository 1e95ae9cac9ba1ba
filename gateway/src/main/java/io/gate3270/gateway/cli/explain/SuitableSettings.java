package io.gate3270.gateway.cli.explain;

import io.gate3270.session.SessionConfig;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsPolicy;
import io.gate3270.session.connect.TlsReport;
import io.gate3270.session.connect.TlsReport.PeerCertificate;
import io.gate3270.session.error.SessionError;
import java.io.PrintWriter;
import java.util.List;

/** The entry of the configuration's {@code hosts} with which a host was, or would be, reached. */
final class SuitableSettings {
    private final List<Attempt> attempts;
    private final SessionConfig config;

    /** Settings from attempts of which the last reached the host. */
    SuitableSettings(List<Attempt> attempts) {
        this.attempts = attempts;
        this.config = attempts.get(attempts.size() - 1).session().config();
    }

    /** Prints YAML that can be pasted. */
    void print(PrintWriter out) {
        out.println("This configuration suits it:");
        out.println();
        out.println("  hosts:");
        out.println("    - name: " + name());
        out.println("      addresses: [\"" + config.endpoint().host() + "\"]");
        out.println("      port: " + config.endpoint().port());
        if (config.tls().mode() != TlsMode.OFF) {
            out.println("      tls: \"" + config.tls().mode().label() + '"');
            trust(out);
        }
        terminal(out);
    }

    private String name() {
        String first = config.endpoint().host().split("\\.", 2)[0].replaceAll("[^A-Za-z0-9-]", "-");
        return first.matches("[A-Za-z].*") ? first : "host-" + first;
    }

    private void trust(PrintWriter out) {
        TlsPolicy asked = attempts.get(0).session().config().tls();
        asked.authorities().forEach(file -> out.println("      ca: " + file));
        List<PeerCertificate> chain = config.tls().insecure()
                ? attempts.get(attempts.size() - 1).session().link().tls().stream()
                        .map(TlsReport::chain)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
        if (chain.isEmpty()) {
            return;
        }
        PeerCertificate own = chain.get(0);
        if (failedWith(SessionError.TLS_UNTRUSTED)) {
            out.println("      # Not signed by an authority trusted here. Either get the authority's certificate ("
                    + own.issuer() + "):");
            out.println("      ca: authority.pem");
            out.println("      # or, once the key is known to be the host's, accept this key alone:");
            out.println("      # insecure: true");
            out.println("      # pins: [\"" + own.pin() + "\"]");
        } else if (failedWith(SessionError.TLS_NAME_MISMATCH) && !own.names().isEmpty()) {
            out.println("      # The certificate is for another name than the one connected to; this one it has:");
            out.println("      serverName: " + own.names().get(0));
        } else {
            out.println("      insecure: true   # accepts any certificate");
        }
    }

    private boolean failedWith(SessionError code) {
        return attempts.stream().anyMatch(attempt -> attempt.failedWith(code));
    }

    private void terminal(PrintWriter out) {
        TerminalSpec terminal = config.terminal();
        out.println("      model: " + terminal.model());
        if (!terminal.oversize().isEmpty()) {
            out.println("      oversize: " + terminal.oversize());
        }
        out.println("      codePage: " + terminal.codePage());
        if (!terminal.lus().isEmpty()) {
            out.println("      lus: [" + String.join(", ", terminal.lus()) + "]");
        }
    }
}
