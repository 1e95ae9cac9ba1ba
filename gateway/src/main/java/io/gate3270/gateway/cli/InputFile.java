package io.gate3270.gateway.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The file that a command reads: the parameter that {@code trace decode} and {@code hex} share. */
final class InputFile {
    private static final String STANDARD_INPUT = "-";

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file to read; - is standard input.")
    private String name = "";

    /** The bytes of the file; {@code NoSuchFileException} and {@code AccessDeniedException} name it. The caller closes it. */
    InputStream open() throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new BufferedInputStream(System.in);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw wrong("\"" + name + "\" is a directory (expected: a file)");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }
}
