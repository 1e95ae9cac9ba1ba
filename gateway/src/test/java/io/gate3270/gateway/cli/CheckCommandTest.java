package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodConfigurationIsInOrder() throws IOException {
        CommandLineRun run = check("auth: {anonymous: true}\nhosts:\n  - {name: bank, addresses: [127.0.0.1]}\n");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("is in order", "1 host");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceWithTheirPlaces() throws IOException {
        CommandLineRun run = check("http:\n  port: 70000\nhots: []\nauth:\n  anonymous: perhaps\n");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("3 problems", "http.port at 2:3", "70000", "3:1", "did you mean: hosts", "5:3", "perhaps");
    }

    @Test
    void aFileThatIsNotThereIsWrongInput() {
        CommandLineRun run = CommandLineRun.of(
                "check", "--config", folder.resolve("none.yaml").toString());

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("none.yaml", "does not exist");
    }

    @Test
    void theFileMustBeNamed() {
        CommandLineRun run = CommandLineRun.of("serve");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("--config=FILE");
    }

    private CommandLineRun check(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("gateway.yaml"), yaml);
        return CommandLineRun.of("check", "--config", file.toString());
    }
}
