package io.gate3270.gateway.cli;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.trace.HexDump;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gate3270 hex}: a file byte by byte. */
@Command(
        name = "hex",
        description = "Show a file of any kind: offset, hexadecimal, EBCDIC and ASCII.",
        mixinStandardHelpOptions = true)
final class HexCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFile file = new InputFile();

    @Option(
            names = "--code-page",
            paramLabel = "NAME",
            defaultValue = "cp037",
            description = "EBCDIC code page (default: $${DEFAULT-VALUE}).")
    private String codePage = "cp037";

    @Override
    public Integer call() throws IOException {
        HexDump dump = new HexDump(CodePage.named(codePage));
        try (InputStream bytes = file.open()) {
            PrintWriter out = out();
            dump.print(bytes, out);
            out.flush();
        }
        return ExitCode.DONE;
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli runs this command");
        }
        return spec.commandLine().getOut();
    }
}
