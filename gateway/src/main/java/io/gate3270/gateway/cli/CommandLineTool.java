package io.gate3270.gateway.cli;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root command {@code gate3270}, put together from our commands and those that other modules add. */
@Command(
        name = "gate3270",
        description = "A session gateway for IBM 3270 hosts.",
        versionProvider = CommandLineTool.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the command could not be done; the error says why",
            "2:the command line, a file it names or the configuration is wrong",
            "70:a mistake of ours; the error has what to report"
        })
public final class CommandLineTool {
    private CommandLineTool() {}

    /** A command line ready to execute; it writes to standard output and standard error unless told otherwise. */
    public static CommandLine create() {
        CommandLine line = new CommandLine(new CommandLineTool());
        builtIn().forEach(line::addSubcommand);
        ServiceLoader.load(CommandSource.class)
                .forEach(source -> source.commands().forEach(line::addSubcommand));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(CommandLineTool::wrongArguments);
        line.setExecutionExceptionHandler((failure, at, parsed) -> new ErrorReport(at.getErr()).print(failure));
        return line;
    }

    private static List<Callable<Integer>> builtIn() {
        return List.of(
                new ServeCommand(),
                new CheckCommand(),
                new ConnectCommand(),
                new ExplainCommand(),
                new TraceCommand(),
                new HexCommand());
    }

    private static int wrongArguments(ParameterException failure, String[] args) {
        CommandLine at = failure.getCommandLine();
        at.getErr().println("gate3270: " + failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, at.getErr())) {
            at.getErr().println("  hint: " + at.getCommandSpec().qualifiedName() + " --help lists what there is");
        }
        at.getErr().flush();
        return ExitCode.WRONG_INPUT;
    }

    /** Our version and the Java that runs it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = CommandLineTool.class.getPackage().getImplementationVersion();
            return new String[] {
                Ansi.OFF.string("gate3270 " + (version == null ? "(not packaged)" : version)),
                "Java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")"
            };
        }
    }
}
