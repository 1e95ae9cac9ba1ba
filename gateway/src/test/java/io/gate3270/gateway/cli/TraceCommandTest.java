package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("standard input is replaced")
class TraceCommandTest {
    /** A screen with a hidden field at (1,1), and a password in it. */
    private static final String PASSWORD = """
            gate3270-trace 1 host=bank:23 model=3279-2-E codePage=cp037
            2026-03-04T05:06:07.000000Z < fffd19fffb19
            2026-03-04T05:06:07.001000Z > fffb19fffd19
            2026-03-04T05:06:07.002000Z < f5c31140401d4c13ffef
            2026-03-04T05:06:07.003000Z > 7d4041114041e2c5c3ffef
            """;

    @TempDir
    private Path directory;

    @Test
    void decodesOurOwn() throws IOException {
        CommandLineRun run = CommandLineRun.of("trace", "decode", file(PASSWORD));

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("trace of bank:23, terminal 3279-2-E, code page cp037")
                .contains("05:06:07.001 > WILL EOR", "unprotected, not displayed", "\"***\" (hidden)")
                .doesNotContain("SEC");
    }

    @Test
    void revealsWhatWasTypedWhenAsked() throws IOException {
        assertThat(CommandLineRun.of("trace", "decode", "--reveal", file(PASSWORD))
                        .out())
                .contains("\"SEC\" (hidden)");
    }

    @Test
    void decodesThoseOfX3270() throws IOException {
        CommandLineRun run = CommandLineRun.of("trace", "decode", file("< 0x0   fffd28\n> 0x0   fffb28\n"));

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("x3270 trace", "< DO TN3270E", "> WILL TN3270E");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(PASSWORD.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(CommandLineRun.of("trace", "decode", "-").out()).contains("< DO EOR");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void tellsWhatComesBeforeAMistakeAndThenTheMistake() throws IOException {
        CommandLineRun run = CommandLineRun.of("trace", "decode", file("< 0x0   fffd28\n< 0x3   fgfd28\n"));

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).contains("DO TN3270E");
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "gate3270: G3270-2601 trace, line 2, column 10: 'g' (expected: a hexadecimal digit)\n");
    }

    @Test
    void pointsToHexForAFileThatIsNoTrace() throws IOException {
        CommandLineRun run = CommandLineRun.of("trace", "decode", file("\u0000\u0001\u0002"));

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("G3270-2601", "no line of a trace", "hint: For other files there is gate3270 hex.");
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThat(CommandLineRun.of(
                                "trace", "decode", directory.resolve("none").toString())
                        .err())
                .contains("there is no file " + directory.resolve("none"));
    }

    @Test
    void traceAloneSaysWhatItCanDo() {
        CommandLineRun run = CommandLineRun.of("trace");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("(expected: decode)");
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("file"), text).toString();
    }
}
