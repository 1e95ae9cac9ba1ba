package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CommandLineToolTest {
    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Usage: gate3270", "Commands:", "Exit codes:", "a mistake of ours");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void versionNamesUsAndTheJava() {
        CommandLineRun run = CommandLineRun.of("--version");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("gate3270 ").contains("Java " + Runtime.version());
    }

    @Test
    void anUnknownOptionIsWrongInputWithAHint() {
        CommandLineRun run = CommandLineRun.of("--hlep");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gate3270: ", "--hlep").doesNotContain("\tat ");
    }

    @Test
    void aCodedFailureIsToldWithItsHintAndWithoutItsStack() {
        String told = told(new CompletionException(
                new CodedException(ProtocolError.NOT_3270, "host:23 sent text (expected: telnet)").hint("Try ssh.")));

        assertThat(told).isEqualTo("1 gate3270: G3270-2003 host:23 sent text (expected: telnet)\n  hint: Try ssh.\n");
    }

    @Test
    void wrongInputHasAnExitCodeOfItsOwn() {
        assertThat(told(new CodedException(ProtocolError.CODE_PAGE_UNKNOWN, "no code page cp38")))
                .startsWith("2 ");
        assertThat(told(new NoSuchFileException("a.trc"))).isEqualTo("2 gate3270: there is no file a.trc\n");
    }

    @Test
    void ourOwnMistakeSaysWhereItWasSeen() {
        assertThat(told(new IllegalStateException("no such state")))
                .startsWith("70 gate3270: a mistake of ours, please report it: ")
                .contains("no such state", "first seen at: io.gate3270.");
    }

    private static String told(Throwable failure) {
        StringWriter err = new StringWriter();
        int exit = new ErrorReport(new PrintWriter(err)).print(failure);
        return exit + " " + err.toString().replace(System.lineSeparator(), "\n");
    }
}
