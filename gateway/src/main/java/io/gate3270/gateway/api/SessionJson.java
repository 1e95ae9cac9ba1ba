package io.gate3270.gateway.api;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.TerminalSpec;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsReport;
import io.gate3270.session.connect.TlsReport.PeerCertificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session as clients see it. */
final class SessionJson {
    private SessionJson() {}

    static Map<String, Object> tree(TrackedSession live) {
        SessionDescription session = live.session().description();
        TerminalSpec terminal = session.config().terminal();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", session.id());
        tree.put("state", session.state().label());
        tree.put("name", session.config().name());
        tree.put("labels", session.config().labels());
        tree.put("hostGroup", orNull(live.hostGroup()));
        tree.put("host", session.config().endpoint().host());
        tree.put("port", session.config().endpoint().port());
        tree.put("address", orNull(session.link().address()));
        tree.put("transport", session.link().transport());
        tree.put("lu", orNull(session.terminal().lu()));
        tree.put("deviceType", orNull(session.terminal().deviceType()));
        tree.put("model", terminal.model());
        tree.put("oversize", orNull(terminal.oversize()));
        tree.put("codePage", terminal.codePage());
        tree.put("numericLock", terminal.numericLock());
        tree.put(
                "tn3270e",
                session.terminal().tn3270e()
                        ? Map.of("functions", session.terminal().functions())
                        : null);
        tree.put("tls", tls(session));
        tree.put("rows", session.rows());
        tree.put("cols", session.cols());
        tree.put("screenVersion", session.screenVersion());
        tree.put("createdAt", session.createdAt().toString());
        tree.put("failure", failure(session.failure()));
        return tree;
    }

    private static @Nullable Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object tls(SessionDescription session) {
        TlsMode mode = session.config().tls().mode();
        if (mode == TlsMode.OFF) {
            return null;
        }
        Map<String, Object> tls = new LinkedHashMap<>();
        tls.put("mode", mode.label());
        List<TlsReport> reports = session.link().tls();
        if (!reports.isEmpty()) {
            TlsReport report = reports.get(0);
            tls.put("protocol", report.protocol());
            tls.put("cipherSuite", report.cipherSuite());
            tls.put("engine", report.engine());
            tls.put("verified", report.verified());
            if (!report.chain().isEmpty()) {
                tls.put("certificate", certificate(report.chain().get(0)));
            }
        }
        return tls;
    }

    private static Map<String, Object> certificate(PeerCertificate certificate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", certificate.subject());
        tree.put("issuer", certificate.issuer());
        tree.put("names", certificate.names());
        tree.put("notBefore", certificate.notBefore().toString());
        tree.put("notAfter", certificate.notAfter().toString());
        tree.put("pin", certificate.pin());
        return tree;
    }

    private static @Nullable Object failure(@Nullable CodedException why) {
        if (why == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", why.code().id());
        tree.put("title", why.code().title());
        tree.put("detail", why.detail());
        String hint = why.hint();
        tree.put("hint", hint);
        return tree;
    }
}
