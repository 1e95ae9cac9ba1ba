package io.gate3270.gateway.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * What one command line printed and ended with, in process.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int exit, String out, String err) {
    static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CommandLineTool.create()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        int exit = line.execute(args);
        return new CommandLineRun(exit, out.toString(), err.toString());
    }
}
