package io.gate3270.gateway.cli;

/** Where the process starts, and the only place that ends it. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        System.exit(CommandLineTool.create().execute(args));
    }
}
