package io.gate3270.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.cli.ExitCode;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCommandTest {
    private static byte[] greeting(RunningCommand command) throws Exception {
        int port = Integer.parseInt(command.printed("listening on 127\\.0\\.0\\.1:(\\d+)"));
        try (Socket terminal = new Socket("127.0.0.1", port)) {
            terminal.setSoTimeout(20_000);
            return terminal.getInputStream().readNBytes(3);
        }
    }

    @Test
    void runsTheBankUntilItIsStopped() throws Exception {
        try (RunningCommand command = new RunningCommand("host", "--port", "0")) {
            assertThat(greeting(command)).as("DO TN3270E").containsExactly(0xFF, 0xFD, 0x28);
            assertThat(command.output()).contains("TELLER1").doesNotContain("certificate");
            assertThat(command.interrupted()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void isAClassicHostWhenTold() throws Exception {
        try (RunningCommand command = new RunningCommand("host", "--port", "0", "--no-tn3270e", "--model", "2")) {
            assertThat(greeting(command)).as("DO TTYPE").containsExactly(0xFF, 0xFD, 0x18);
            assertThat(command.interrupted()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void offersStartTlsWithACertificateOfItsOwn() throws Exception {
        try (RunningCommand command = new RunningCommand("host", "--port", "0", "--starttls")) {
            assertThat(greeting(command)).as("DO STARTTLS").containsExactly(0xFF, 0xFD, 0x2E);
            assertThat(command.printed("TLS certificate: (\\S+)")).endsWith(".pem");
            assertThat(command.interrupted()).isEqualTo(ExitCode.DONE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--model 7, --model is 7 (expected: 2 to 5)",
        "--tls --starttls, exclude each other",
        "--tls --cert=a.pem, belong together",
        "--cert=a.pem, need --tls or --starttls",
        "--port=x, --port",
        "--nonsense, Unknown option",
    })
    void saysWhatIsWrongWithItsArguments(String arguments, String complaint) throws Exception {
        try (RunningCommand command = new RunningCommand(("host " + arguments).split(" "))) {
            assertThat(command.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(command.complaints()).contains(complaint);
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                RunningCommand command = new RunningCommand("host", "--port", String.valueOf(taken.getLocalPort()))) {
            assertThat(command.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(command.complaints()).contains("G3270-3007").contains("hint");
        }
    }
}
