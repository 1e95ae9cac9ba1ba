package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.pkitesting.X509Bundle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told who connects to something that is no 3270 host, or not in the way it wants. */
class ConnectFailuresTest {
    @TempDir
    private Path folder;

    @Test
    void aPortWhereNothingListens() throws Exception {
        CommandLineRun run = connect(StrangePeer.deadAddress());

        assertThat(run.err()).contains("G3270-3003", "connection refused", "hint: ", "check the port");
    }

    @Test
    void aTlsPortWithoutTls() throws Exception {
        try (StrangePeer peer = StrangePeer.tls(StrangePeer.certificate("localhost"))) {
            CommandLineRun run = connect(peer.address());

            assertThat(run.err()).contains("G3270-3110", "TLS", "hint: ", "--tls");
        }
    }

    @Test
    void aCertificateForAnotherName() throws Exception {
        X509Bundle bundle = StrangePeer.certificate("mainframe.example");
        Path authority = Files.writeString(folder.resolve("ca.pem"), bundle.getCertificatePEM());
        try (StrangePeer peer = StrangePeer.tls(bundle)) {
            CommandLineRun run = connect(peer.address(), "--tls", "--ca", authority.toString());

            assertThat(run.err()).contains("G3270-3103", "mainframe.example", "127.0.0.1", "hint: ");
        }
    }

    @Test
    void aTelnetServerThatIsNo3270Host() throws Exception {
        try (StrangePeer peer = StrangePeer.loginPrompt()) {
            CommandLineRun run = connect(peer.address());

            assertThat(run.err()).contains("G3270-3203", "telnet server", "hint: ");
        }
    }

    @Test
    void aWebServer() throws Exception {
        try (StrangePeer peer = StrangePeer.web()) {
            CommandLineRun run = connect(peer.address());

            assertThat(run.err()).contains("G3270-3202", "web server", "hint: ");
        }
    }

    private static CommandLineRun connect(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "connect";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        CommandLineRun run = CommandLineRun.of(command);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        return run;
    }
}
