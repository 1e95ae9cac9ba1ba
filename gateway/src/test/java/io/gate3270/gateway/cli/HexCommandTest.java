package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HexCommandTest {
    @TempDir
    private Path directory;

    @Test
    void showsAFile() throws IOException {
        CommandLineRun run = CommandLineRun.of("hex", file((byte) 0xC8, (byte) 0x85, (byte) '!'));

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .isEqualTo("00000000  c8 85 21                                          |He.|              |..!|\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesTheFileThatIsNotThere() {
        CommandLineRun run = CommandLineRun.of("hex", directory.resolve("none").toString());

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("there is no file " + directory.resolve("none"));
    }

    @Test
    void readsFilesOnly() {
        CommandLineRun run = CommandLineRun.of("hex", directory.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("is a directory (expected: a file)");
    }

    @Test
    void suggestsACodePageThatIsMeant() throws IOException {
        CommandLineRun run = CommandLineRun.of("hex", "--code-page", "cp38", file((byte) 0));

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("G3270-2502", "cp38", "hint: ");
        assertThat(run.out()).isEmpty();
    }

    private String file(byte... bytes) throws IOException {
        return Files.write(directory.resolve("file"), bytes).toString();
    }
}
