package io.gate3270.gateway.cli;

/** What the process ends with; scripts rely on these. */
public final class ExitCode {
    /** The command did what it was asked to. */
    public static final int DONE = 0;
    /** The command could not be done; the error on standard error says why. */
    public static final int FAILED = 1;
    /** The command line, a file it names or the configuration is wrong; nothing was started. */
    public static final int WRONG_INPUT = 2;
    /** A mistake of ours. */
    public static final int DEFECT = 70;

    private ExitCode() {}
}
