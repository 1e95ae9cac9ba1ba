package io.gate3270.gateway.api;

import static io.gate3270.gateway.GatewayLab.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.DeskHost;
import io.gate3270.gateway.GatewayLab;
import io.gate3270.gateway.config.GatewayConfig;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Hosts of the configuration: named as a group or by their address, each with its own trust and its own terminal. */
class ConfiguredHostsTest {
    @TempDir
    private static Path directory;

    private static DeskHost host;
    private static GatewayLab lab;

    @BeforeAll
    static void open() throws Exception {
        X509Bundle authority = new CertificateBuilder()
                .subject("CN=Desk CA")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        X509Bundle certificate = new CertificateBuilder()
                .subject("CN=desk")
                .addSanIpAddress("127.0.0.1")
                .addSanDnsName("desk.example")
                .buildIssuedBy(authority);
        Files.writeString(directory.resolve("ca.pem"), authority.getCertificatePEM());
        host = DeskHost.open(tls(certificate));
        String yaml = """
                http: {port: 0}
                auth: {anonymous: true}
                hosts:
                  - {name: desk, addresses: [127.0.0.1], port: %1$d, tls: on, ca: ca.pem, model: 3279-4-E, codePage: cp273, lus: [LU9]}
                  - {name: untrusted, addresses: [127.0.0.1], port: %1$d, tls: on}
                  - {name: misnamed, addresses: [127.0.0.1], port: %1$d, tls: on, ca: ca.pem, serverName: other.example}
                  - {name: renamed, addresses: [127.0.0.1], port: %1$d, tls: on, ca: ca.pem, serverName: desk.example}
                  - {name: pinned, addresses: [127.0.0.1], port: %1$d, tls: on, insecure: true, pins: ["sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]}
                  - {name: insecure, addresses: [127.0.0.1], port: %1$d, tls: on, insecure: true}
                  - {name: plain, addresses: [127.0.0.1], port: %1$d, timeouts: {telnet: 300ms, firstScreen: 300ms}}
                """.formatted(host.port());
        Path file = Files.writeString(directory.resolve("gateway.yaml"), yaml);
        lab = GatewayLab.with(GatewayConfig.read(file, Map.of()));
    }

    @AfterAll
    static void close() {
        lab.close();
        host.close();
    }

    private static ServerSocketFactory tls(X509Bundle certificate) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(certificate.toKeyManagerFactory().getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    @Test
    void giveTheirSettingsToSessionsByName() {
        JsonNode session = json(lab.post("/api/v1/sessions", "{\"hostGroup\":\"desk\"}"));

        assertThat(session.path("state").asString()).as(session.toString()).isEqualTo("ready");
        assertThat(session.path("hostGroup").asString()).isEqualTo("desk");
        assertThat(session.path("model").asString()).isEqualTo("3279-4-E");
        assertThat(session.path("codePage").asString()).isEqualTo("cp273");
        assertThat(session.path("lu").asString()).isEqualTo("LU9");
        assertThat(session.path("tls").path("verified").asBoolean()).isTrue();
        assertThat(session.path("tls").path("protocol").asString()).isEqualTo("TLSv1.3");
        assertThat(session.path("tls").path("certificate").path("subject").asString())
                .isEqualTo("CN=desk");
    }

    @Test
    void giveThemToThoseWhoNameTheAddressToo() {
        JsonNode session = json(lab.post(
                "/api/v1/sessions",
                "{\"host\":\"127.0.0.1\",\"port\":" + host.port() + ",\"model\":\"3278-2-E\",\"lu\":[\"MINE\"]}"));

        assertThat(session.path("hostGroup").asString()).isEqualTo("desk");
        assertThat(session.path("tls").path("mode").asString()).isEqualTo("on");
        assertThat(session.path("model").asString()).isEqualTo("3278-2-E");
        assertThat(session.path("lu").asString()).isEqualTo("MINE");
    }

    @ParameterizedTest
    @CsvSource({
        "untrusted, 502, G3270-3104",
        "misnamed, 502, G3270-3103",
        "pinned, 502, G3270-3106",
    })
    void refuseWhatTheyDoNotTrust(String name, int status, String code) {
        HttpResponse<String> answer = lab.post("/api/v1/sessions", "{\"hostGroup\":\"" + name + "\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("hint").asString()).isNotBlank();
    }

    @Test
    void sayThatAHostSpeaksTlsWhenTheSessionDoesNot() {
        HttpResponse<String> answer = lab.post("/api/v1/sessions", "{\"hostGroup\":\"plain\"}");

        assertThat(answer.statusCode()).isIn(502, 504);
        assertThat(json(answer).path("code").asString()).as(answer.body()).isIn("G3270-3110", "G3270-3201");
    }

    @ParameterizedTest
    @CsvSource({"renamed, true", "insecure, false"})
    void sayWhetherTheCertificateWasVerified(String name, boolean verified) {
        JsonNode session = json(lab.post("/api/v1/sessions", "{\"hostGroup\":\"" + name + "\"}"));

        assertThat(session.path("tls").path("verified").asBoolean())
                .as(session.toString())
                .isEqualTo(verified);
    }

    @Test
    void areSuggestedWhenTheNameIsNearlyRight() {
        JsonNode problem = json(lab.post("/api/v1/sessions", "{\"hostGroup\":\"deks\"}"));

        assertThat(problem.path("code").asString()).isEqualTo("G3270-5204");
        assertThat(problem.path("hint").asString()).isEqualTo("did you mean: desk");
    }

    @Test
    void leaveOtherTargetsForbidden() {
        assertThat(lab.post("/api/v1/sessions", "{\"host\":\"127.0.0.1\",\"port\":1}")
                        .statusCode())
                .isEqualTo(403);
    }
}
