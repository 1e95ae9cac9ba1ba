package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void tellsThatNothingListens() throws Exception {
        CommandLineRun run = explain(StrangePeer.deadAddress());

        assertThat(run.out())
                .contains("as asked", "G3270-3003", "not a 3270 host that can be used from here", "hint: ");
    }

    @Test
    void showsWhatATelnetServerSaysThatIsNo3270Host() throws Exception {
        try (StrangePeer peer = StrangePeer.loginPrompt()) {
            CommandLineRun run = explain(peer.address());

            assertThat(run.out())
                    .contains(
                            "as a plain telnet terminal",
                            "a telnet server and not a 3270 host",
                            "| unix system",
                            "| login:");
        }
    }

    @Test
    void recognisesAWebServer() throws Exception {
        try (StrangePeer peer = StrangePeer.web()) {
            assertThat(explain(peer.address()).out()).contains("web server", "not a 3270 host");
        }
    }

    @Test
    void triesTlsWhereNothingIsSaidInTheClearAndShowsTheCertificate() throws Exception {
        try (StrangePeer peer = StrangePeer.tls(StrangePeer.certificate("localhost"))) {
            CommandLineRun run = explain("localhost:" + peer.port());

            assertThat(run.out())
                    .contains(
                            "with TLS",
                            "G3270-3104",
                            "without verification",
                            "certificate",
                            "CN=localhost",
                            "sha256//");
        }
    }

    private static CommandLineRun explain(String address) {
        CommandLineRun run = CommandLineRun.of("explain", address);
        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEmpty();
        return run;
    }
}
