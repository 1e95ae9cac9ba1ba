package io.gate3270.session;

import java.util.List;

/**
 * What the host and the terminal agreed on.
 *
 * @param deviceType as the host knows it, such as {@code IBM-3278-2-E}; empty before it was agreed
 * @param lu the LU name that the host gave, or empty
 * @param tn3270e true if TN3270E is in force
 * @param functions TN3270E functions in force, as RFC 2355 names them
 */
public record TerminalReport(String deviceType, String lu, boolean tn3270e, List<String> functions) {
    /** Before anything was agreed. */
    public static final TerminalReport NONE = new TerminalReport("", "", false, List.of());

    /** Copies the list. */
    public TerminalReport {
        functions = List.copyOf(functions);
    }
}
