package io.gate3270.gateway.cli;

import io.gate3270.protocol.trace.TraceDecoder;
import io.gate3270.protocol.trace.TraceReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gate3270 trace decode}: a trace in words. */
@Command(
        name = "decode",
        description =
                "Tell a trace in words: telnet commands, headers, commands, every order with row and column, text, keys and input.",
        mixinStandardHelpOptions = true)
final class TraceDecodeCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFile file = new InputFile();

    @Option(
            names = "--code-page",
            paramLabel = "NAME",
            defaultValue = "",
            description = "EBCDIC code page (default: the one that the trace names, or cp037).")
    private String codePage = "";

    @Option(
            names = "--reveal",
            description = "Show what was typed into fields that are not displayed, passwords among it.")
    private boolean reveal;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        // Bytes that are no UTF-8 become replacement characters: a trace has none where it matters, and the reader says
        // so.
        try (Reader text = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
            new TraceDecoder(new TraceReader(text), codePage, reveal).decode(out);
        } finally {
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
