package io.gate3270.gateway.cli.explain;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.NegotiationStep;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.TerminalReport;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.TlsReport;
import io.gate3270.session.connect.TlsReport.PeerCertificate;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What was found out about a host, in plain words: each layer, the result, and the settings that suit. */
public final class Explanation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
    private static final int BANNER_LINES = 4;

    private final PrintWriter out;

    /** Tells it to this writer. */
    public Explanation(PrintWriter out) {
        this.out = out;
    }

    /** Tells the whole story; the last attempt is the conclusion. */
    public void print(List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            out.printf("%s, %s%n", attempt.session().config().endpoint(), attempt.purpose());
            steps(attempt.steps(), attempt.talk());
            link(attempt.session().link());
            CodedException failure = attempt.failure();
            if (failure == null) {
                agreed(attempt.session());
            } else {
                row("failed", failure.code().id() + ' ' + failure.detail());
            }
            out.println();
        }
        conclusion(attempts);
        out.flush();
    }

    private void link(LinkReport link) {
        link.attempts().forEach(attempt -> row("address", attempt));
        for (TlsReport tls : link.tls()) {
            for (PeerCertificate certificate : tls.chain()) {
                row("certificate", certificate.subject() + ", by " + certificate.issuer());
                row(
                        "",
                        "valid " + DAY.format(certificate.notBefore()) + " to " + DAY.format(certificate.notAfter())
                                + (certificate.names().isEmpty()
                                        ? ""
                                        : ", for " + String.join(", ", certificate.names())));
                row("", "key " + certificate.pin());
            }
        }
    }

    private void steps(List<NegotiationStep> steps, List<String> talk) {
        boolean told = false;
        for (NegotiationStep step : steps) {
            if (!told && !step.layer().equals("tcp") && !step.layer().equals("tls")) {
                talk.forEach(line -> row("telnet", line));
                told = true;
            }
            if (!step.layer().equals("session")) {
                row(step.layer(), String.format(Locale.ROOT, "%s  (%.0f ms)", step.text(), step.millis()));
            }
        }
    }

    private void agreed(SessionDescription session) {
        TerminalReport terminal = session.terminal();
        row(
                "agreed",
                (terminal.tn3270e() ? "TN3270E" : "TN3270")
                        + (terminal.deviceType().isEmpty() ? "" : ", " + terminal.deviceType())
                        + (terminal.lu().isEmpty() ? "" : ", LU " + terminal.lu()));
        if (terminal.tn3270e()) {
            row("", "functions " + (terminal.functions().isEmpty() ? "none" : String.join(", ", terminal.functions())));
        }
        row("", "first screen " + session.rows() + " rows of " + session.cols() + " columns");
    }

    private void conclusion(List<Attempt> attempts) {
        Attempt last = attempts.get(attempts.size() - 1);
        CodedException failure = last.failure();
        if (failure != null) {
            out.println("This is not a 3270 host that can be used from here: "
                    + failure.code().title() + '.');
            if (failure.hint() != null) {
                out.println("  hint: " + failure.hint());
            }
            return;
        }
        if (last.session().config().nvtAllowed()) {
            out.println("This is a telnet server and not a 3270 host. It says:");
            last.screens().forEach(this::banner);
            return;
        }
        out.println("This is a 3270 host.");
        new SuitableSettings(attempts).print(out);
    }

    private void banner(ScreenSnapshot screen) {
        screen.text().stream()
                .filter(line -> !line.isBlank())
                .limit(BANNER_LINES)
                .forEach(line -> out.println("  | " + line.stripTrailing()));
    }

    private void row(String layer, String text) {
        out.printf("  %-12s %s%n", layer, text);
    }
}
