package io.gate3270.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.examples.bank.BankConfig;
import io.gate3270.examples.bank.BankServer;
import io.gate3270.gateway.cli.CommandLineTool;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says about a host that is one. */
class ExplainBankTest {
    @TempDir
    private Path folder;

    @Test
    void tellsEachLayerOfATn3270eHost() {
        try (BankServer bank = BankServer.start(BankConfig.loopback(0))) {
            String told = explain("127.0.0.1:" + bank.port());

            assertThat(told)
                    .contains(
                            "the host asks us to use TN3270E",
                            "we asked to be an IBM-3278-2-E with any LU",
                            "the host granted IBM-3278-2-E with LU LU00001",
                            "we describe the terminal (Query Reply)",
                            "24 rows of 80 columns",
                            "This is a 3270 host.");
        }
    }

    @Test
    void tellsOfAClassicHost() {
        try (BankServer bank = BankServer.start(BankConfig.loopback(0).classic())) {
            assertThat(explain("127.0.0.1:" + bank.port(), "--model", "3278-4"))
                    .contains("we are an IBM-3278-4", "we use BINARY", "the host offers to use EOR", "model: 3278-4");
        }
    }

    @Test
    void theConfigurationThatItSuggestsIsInOrder() throws Exception {
        HostServerConfig.Tls tls = DemoCertificate.in(folder, TlsStart.AT_ONCE, Instant.now());
        BankConfig encrypted =
                BankConfig.loopback(0).with(HostServerConfig.loopback(0).withTls(tls));
        try (BankServer bank = BankServer.start(encrypted)) {
            String told = explain(
                    "localhost:" + bank.port(),
                    "--tls",
                    "--ca",
                    tls.certificates().toString());

            assertThat(told).contains("certificate verified", "CN=localhost");
            String yaml = told.substring(told.indexOf("  hosts:")).stripIndent();
            GatewayConfig config =
                    GatewayConfig.read(Files.writeString(folder.resolve("gateway.yaml"), yaml), Map.of());
            assertThat(config.hosts()).singleElement().satisfies(host -> {
                assertThat(host.port()).isEqualTo(bank.port());
                assertThat(host.tls().authorities()).containsExactly(tls.certificates());
            });
        }
    }

    private static String explain(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "explain";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        StringWriter out = new StringWriter();
        int exit = CommandLineTool.create().setOut(new PrintWriter(out)).execute(command);
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }
}
