package io.gate3270.protocol.terminal;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a terminal is, and what it agrees to.
 *
 * @param display the display behind the connection
 * @param lus LU names to ask for, one after the other; empty: any
 * @param tn3270e whether TN3270E is agreed to if the host asks
 * @param functions the TN3270E functions to ask for
 * @param startTls whether TLS is agreed to if the host asks
 * @param limits how much the host may make us keep
 * @param environment what NEW-ENVIRON tells the host, by name
 */
public record TerminalConfig(
        DisplayConfig display,
        List<String> lus,
        boolean tn3270e,
        Set<Tn3270eFunction> functions,
        boolean startTls,
        TelnetLimits limits,
        Map<String, String> environment) {

    /** The functions that a display has use for. */
    public static final Set<Tn3270eFunction> DISPLAY_FUNCTIONS = Collections.unmodifiableSet(EnumSet.of(
            Tn3270eFunction.BIND_IMAGE,
            Tn3270eFunction.RESPONSES,
            Tn3270eFunction.SYSREQ,
            Tn3270eFunction.CONTENTION_RESOLUTION));

    /** Keeps copies of the collections. */
    public TerminalConfig {
        lus = List.copyOf(lus);
        functions = Set.copyOf(functions);
        environment = Map.copyOf(environment);
    }

    /** Any LU, TN3270E with all functions of a display, STARTTLS, default limits, no environment. */
    public static TerminalConfig of(DisplayConfig display) {
        return new TerminalConfig(display, List.of(), true, DISPLAY_FUNCTIONS, true, TelnetLimits.DEFAULT, Map.of());
    }

    /** The same with these LUs to ask for. */
    public TerminalConfig withLus(List<String> names) {
        return new TerminalConfig(display, names, tn3270e, functions, startTls, limits, environment);
    }

    /** The same with or without TN3270E. */
    public TerminalConfig withTn3270e(boolean agreed) {
        return new TerminalConfig(display, lus, agreed, functions, startTls, limits, environment);
    }

    /** The same with these functions to ask for. */
    public TerminalConfig withFunctions(Set<Tn3270eFunction> asked) {
        return new TerminalConfig(display, lus, tn3270e, asked, startTls, limits, environment);
    }

    /** The same with or without TLS at the host's request. */
    public TerminalConfig withStartTls(boolean agreed) {
        return new TerminalConfig(display, lus, tn3270e, functions, agreed, limits, environment);
    }

    /** The same with other limits. */
    public TerminalConfig withLimits(TelnetLimits other) {
        return new TerminalConfig(display, lus, tn3270e, functions, startTls, other, environment);
    }

    /** The same with these answers to NEW-ENVIRON. */
    public TerminalConfig withEnvironment(Map<String, String> values) {
        return new TerminalConfig(display, lus, tn3270e, functions, startTls, limits, values);
    }
}
