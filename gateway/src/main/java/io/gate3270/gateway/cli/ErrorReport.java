package io.gate3270.gateway.cli;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCategory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** How a failure is told in a shell: what was found and expected, and what to do; never a stack trace. */
public final class ErrorReport {
    private final PrintWriter out;

    /** Reports to this writer. */
    public ErrorReport(PrintWriter out) {
        this.out = out;
    }

    /** Tells the failure and returns the {@link ExitCode} that goes with it. */
    public int print(Throwable failure) {
        Throwable cause = unwrapped(failure);
        int code = cause instanceof CodedException coded ? coded(coded) : other(cause);
        out.flush();
        return code;
    }

    private int coded(CodedException failure) {
        out.println("gate3270: " + failure.code().id() + ' ' + failure.detail());
        @Nullable String hint = failure.hint();
        if (hint != null) {
            out.println("  hint: " + hint);
        }
        return failure.code().category() == ErrorCategory.INVALID ? ExitCode.WRONG_INPUT : ExitCode.FAILED;
    }

    private int other(Throwable failure) {
        if (failure instanceof NoSuchFileException missing) {
            out.println("gate3270: there is no file " + missing.getFile());
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof AccessDeniedException denied) {
            out.println("gate3270: no permission to read " + denied.getFile());
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            out.println("gate3270: " + failure.getMessage());
            return ExitCode.FAILED;
        }
        out.println("gate3270: a mistake of ours, please report it: " + failure);
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("io.gate3270.")) {
                out.println("  first seen at: " + frame);
                break;
            }
        }
        return ExitCode.DEFECT;
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
