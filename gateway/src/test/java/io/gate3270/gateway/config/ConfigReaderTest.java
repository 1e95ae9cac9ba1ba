package io.gate3270.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.KeepAlive;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.transport.TransportKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {
    @TempDir
    private Path directory;

    @Test
    void readsEveryKey() {
        GatewayConfig config = read("""
                http: {address: 0.0.0.0, port: 8080, maxBody: 4MiB, maxHeader: 32KiB, maxHeaders: 50, maxConnections: 10, idleTimeout: 30s, requestTimeout: 5s, stopTimeout: 1m}
                auth: {anonymous: true}
                hosts:
                  - name: cics
                    addresses: [mvs1.example.com, mvs2.example.com]
                    port: 992
                    tls: on
                    pins: ["sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]
                    serverName: mvs.example.com
                    model: 3279-4-E
                    codePage: cp037
                    numericLock: true
                    typeAhead: 20
                    lus: [LU1, LU2]
                    tn3270e: false
                    nvt: true
                    timeouts: {connect: 3s}
                    keepAlive: {mode: timing-mark, interval: 30s, answerWithin: 5s}
                targets: {allow: ["*.test.example.com:*", "127.0.0.1:3270", "[::1]:23-3999"]}
                sessions: {max: 5, idleTimeout: 10m, maxWait: 1m, maxActions: 50, maxQueue: 9, maxWaiters: 8}
                secrets: {allow: ["env:BANK_*", "file:/run/secrets/*"]}
                recording: {directory: ., maxFile: 1MiB}
                transport: {kind: nio, loops: 2}
                logging: {levels: {root: WARN, io.gate3270.access: "OFF"}}
                """);

        assertThat(config.http())
                .isEqualTo(new HttpConfig(
                        "0.0.0.0",
                        8080,
                        4 << 20,
                        32 << 10,
                        50,
                        10,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(1)));
        assertThat(config.auth().anonymous()).isTrue();
        HostEntry host = config.host("cics").orElseThrow();
        assertThat(host.tls().mode()).isEqualTo(TlsMode.ON);
        assertThat(host.tls().serverName()).isEqualTo("mvs.example.com");
        assertThat(host.terminal().lus()).containsExactly("LU1", "LU2");
        assertThat(host.terminal().tn3270e()).isFalse();
        assertThat(host.timeouts().connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(host.keepAlive().mode()).isEqualTo(KeepAlive.Mode.TIMING_MARK);
        assertThat(config.hostAt("MVS2.example.com", 992)).contains(host);
        assertThat(config.hostAt("mvs2.example.com", 23)).isEmpty();
        assertThat(config.sessions().each().actions()).isEqualTo(50);
        assertThat(config.secrets().allows("env:BANK_PASSWORD")).isTrue();
        assertThat(config.recording()).isEqualTo(new RecordingConfig(List.of(directory.resolve(".")), 1 << 20));
        assertThat(config.transport().kind()).isEqualTo(TransportKind.NIO);
        assertThat(config.logging().levels()).containsEntry("root", LoggingConfig.Level.WARN);
    }

    @Test
    void letsNobodyInUnlessToldTo() {
        assertThat(read("").auth().anonymous()).isFalse();
        assertThat(read("").http().address()).isEqualTo("127.0.0.1");
        assertThat(read("").targets().allow()).isEmpty();
        assertThat(read("")).isEqualTo(GatewayConfig.defaults());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown section   | G3270-1004 | `htp: {}`                             | `htp at 1:1 is not a member of the configuration (did you mean: http)`",
                "unknown key       | G3270-1004 | `http:\\n  prt: 1`                    | `http.prt at 2:3 is not a member of the section http (did you mean: port)`",
                "far from any key  | G3270-1004 | `http:\\n  zzzzzz: 1`                 | `http.zzzzzz at 2:3 is not a member of the section http (expected: one of address, port`",
                "wrong type        | G3270-1007 | `http:\\n  port: x`                   | `http.port at 2:3 is \"x\" (expected: a whole number from 0 to 65535)`",
                "out of range      | G3270-1008 | `http:\\n  port: 65536`               | `http.port at 2:3 is 65536 (expected: a whole number from 0 to 65535)`",
                "no unit           | G3270-1007 | `http:\\n  idleTimeout: 10`           | `http.idleTimeout at 2:3 is 10 (expected: a duration from 1s to 1h, with its unit (ms, s, m, h, d)); add a unit`",
                "a bad size        | G3270-1007 | `http:\\n  maxBody: 1MB`              | `http.maxBody at 2:3 is \"1MB\" (expected: a size from 1KiB to 64MiB`",
                "not a boolean     | G3270-1007 | `auth:\\n  anonymous: yes`            | `auth.anonymous at 2:3 is \"yes\" (expected: true or false)`",
                "given twice       | G3270-1005 | `http:\\n  port: 1\\n  port: 2`       | `http.port at 3:3 is given twice (expected: each name once); first at 2:3`",
                "no address        | G3270-1006 | `hosts:\\n  - name: a`                | `hosts[0].addresses at 2:5 is missing (expected: a list of 1 to 64`",
                "an empty list     | G3270-1008 | `hosts:\\n  - {name: a, addresses: []}` | `hosts[0].addresses at 2:15 is empty (expected: a list of 1 to 64`",
                "a bad target      | G3270-1008 | `targets:\\n  allow: [\"a b\"]`       | `targets.allow[0] at 2:11 is \"a b\" (expected: HOST:PORT`",
                "no such model     | G3270-1007 | `hosts:\\n  - {name: a, addresses: [b], model: 3277}` | `hosts[0].model at 2:31 is 3277 (expected: a terminal model`",
                "no such file      | G3270-1009 | `hosts:\\n  - {name: a, addresses: [b], tls: on, ca: none.pem}` | `hosts[0].ca at 2:40 is \"none.pem\", which does not exist (expected: the path of a PEM file`",
                "tls key, tls off  | G3270-1008 | `hosts:\\n  - {name: a, addresses: [b], insecure: true}` | `hosts[0].insecure at 2:31 is set, but tls is off (expected: tls: on or tls: starttls)`",
                "a secret's value  | G3270-1008 | `secrets:\\n  allow: [hunter2]`       | `secrets.allow[0] at 2:11 is \"hunter2\" (expected: env:NAME or file:/PATH`",
                "no directory | G3270-1009 | `recording:\\n  directory: none` | `recording.directory at 2:3 is \"none\", which is no directory (expected: the path of a directory`",
                "no transport      | G3270-1008 | `transport:\\n  kind: epol`           | `transport.kind at 2:3 is \"epol\" (did you mean: epoll)`",
                "no level          | G3270-1008 | `logging:\\n  levels:\\n    root: LOUD` | `logging.levels.root at 3:5 is \"LOUD\" (expected: one of OFF`",
                "no object         | G3270-1007 | `http: 8270`                          | `http at 1:1 is 8270 (expected: the section http)`",
                "no YAML           | G3270-1003 | `http: [`                             | `is not readable`",
            })
    void saysWhatIsWrongAndWhere(String what, String code, String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n")))
                .isInstanceOf(CodedException.class)
                .hasMessageContaining("G3270-1001 gateway.yaml: 1 problem\n  - ")
                .hasMessageContaining(problem)
                .satisfies(e -> assertThat(((CodedException) e).context()).containsEntry("problems", List.of(code)));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> read("http:\n  prt: 1\n  maxHeaders: 1\nauth:\n  anonymous: 1\nhost: []\n"))
                .hasMessageContaining("4 problems")
                .hasMessageContaining("http.prt at 2:3")
                .hasMessageContaining("http.maxHeaders at 3:3")
                .hasMessageContaining("auth.anonymous at 5:3")
                .hasMessageContaining("host at 6:1");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThatThrownBy(() -> read("http: " + "[".repeat(40) + "]".repeat(40)))
                .satisfies(e ->
                        assertThat(((CodedException) e).context()).containsEntry("problems", List.of("G3270-1010")));
    }

    @Test
    void refusesTwoHostsOfOneName() {
        assertThatThrownBy(() -> read("hosts:\n  - {name: a, addresses: [b]}\n  - {name: a, addresses: [c]}\n"))
                .hasMessageContaining("two are named a");
    }

    @Test
    void letsTheEnvironmentHaveTheLastWord() {
        Map<String, String> environment = Map.of(
                "GATE3270_HTTP_PORT", "9000",
                "GATE3270_HTTP_MAX_BODY", "2MiB",
                "GATE3270_AUTH_ANONYMOUS", "true",
                "GATE3270_SECRET_BANK", "x",
                "GATE3270_JAVA_OPTS", "-Xmx1g",
                "HOME", "/root");

        GatewayConfig config = read("http:\n  port: 8000\n", environment);

        assertThat(config.http().port()).isEqualTo(9000);
        assertThat(config.http().maxBodyBytes()).isEqualTo(2 << 20);
        assertThat(config.auth().anonymous()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithTheEnvironment() {
        ThrowableAssert.ThrowingCallable reading =
                () -> read("", Map.of("GATE3270_HTTP_PRT", "9000", "GATE3270_AUTH_ANONYMOUS", "maybe"));

        assertThatThrownBy(reading)
                .hasMessageContaining(
                        "environment variable GATE3270_HTTP_PRT is not a name for a key (did you mean: GATE3270_HTTP_PORT)")
                .hasMessageContaining(
                        "environment variable GATE3270_AUTH_ANONYMOUS is \"maybe\" (expected: true or false)");
    }

    @Test
    void readsCertificatesBesideTheFile() throws Exception {
        var authority = new io.netty.pkitesting.CertificateBuilder()
                .subject("CN=ca")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        Files.writeString(directory.resolve("ca.pem"), authority.getCertificatePEM());
        Files.writeString(directory.resolve("key.pem"), authority.getPrivateKeyPEM());
        Files.writeString(directory.resolve("empty.pem"), "nothing");
        String host = "hosts:\n  - {name: a, addresses: [b], tls: on, ca: %s, clientCertificate: %s, clientKey: %s}\n";

        HostEntry read =
                read(String.format(host, "ca.pem", "ca.pem", "key.pem")).hosts().get(0);
        assertThat(read.tls().authorities()).isEqualTo(List.of(directory.resolve("ca.pem")));

        assertThatThrownBy(() -> read(String.format(host, "empty.pem", "ca.pem", "ca.pem")))
                .hasMessageContaining("hosts[0].ca at 2:40 is \"empty.pem\", which contains no certificate")
                .hasMessageContaining("which contains no PKCS #8 private key");
    }

    @Test
    void wantsACertificateAndItsKeyTogether() throws IOException {
        Files.writeString(directory.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n");

        assertThatThrownBy(() -> read("hosts:\n  - {name: a, addresses: [b], tls: on, clientKey: key.pem}\n"))
                .hasMessageContaining("hosts[0].clientCertificate")
                .hasMessageContaining("both clientCertificate and clientKey, or neither");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> GatewayConfig.read(directory.resolve("absent.yaml"), Map.of()))
                .hasMessageContaining("G3270-1002")
                .hasMessageContaining("does not exist");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path file = directory.resolve("large.yaml");
        Files.writeString(file, "#".repeat(ConfigReader.MAX_BYTES + 1));

        assertThatThrownBy(() -> GatewayConfig.read(file, Map.of())).hasMessageContaining("G3270-1010");
    }

    private GatewayConfig read(String yaml) {
        return read(yaml, Map.of());
    }

    private GatewayConfig read(String yaml, Map<String, String> environment) {
        return ConfigReader.read("gateway.yaml", yaml.getBytes(StandardCharsets.UTF_8), directory, environment);
    }
}
