package io.gate3270.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.cli.ExitCode;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    @Test
    void startsABankAndAGatewayAndStopsBoth() throws Exception {
        try (RunningCommand command = new RunningCommand("demo", "--http-port", "0", "--bank-port", "0")) {
            String url = command.printed("Gateway +(http://127\\.0\\.0\\.1:\\d+)/api/v1");
            int bank = Integer.parseInt(command.printed("Demo bank +127\\.0\\.0\\.1:(\\d+)"));
            try (Socket terminal = new Socket("127.0.0.1", bank)) {
                assertThat(terminal.getInputStream().readNBytes(3)).hasSize(3);
            }
            HttpResponse<String> alive = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "/health/live"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(alive.statusCode()).isEqualTo(200);
            assertThat(command.interrupted()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                RunningCommand command = new RunningCommand(
                        "demo", "--http-port", "0", "--bank-port", String.valueOf(taken.getLocalPort()))) {
            assertThat(command.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(command.complaints()).contains(String.valueOf(taken.getLocalPort()));
        }
    }
}
