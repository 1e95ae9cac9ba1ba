package io.gate3270.protocol.terminal;

import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * What terminal and host have agreed on so far. Immutable.
 *
 * @param mode who the terminal talks to
 * @param tn3270e whether records carry TN3270E headers
 * @param deviceType the terminal type: the one the host settled on in TN3270E, otherwise the one sent last; empty: none yet
 * @param lu the LU the host assigned in TN3270E, otherwise the one asked for last; empty: none
 * @param application the name in the BIND; empty: not bound, or not told
 * @param functions the TN3270E functions in force
 * @param startTls whether TLS was agreed on by STARTTLS
 * @param localOptions numbers of the telnet options in force on our side
 * @param remoteOptions numbers of the telnet options in force on the host's side
 * @param refusals what was refused, in order; the first {@value #MAX_REFUSALS}
 */
public record Negotiated(
        ScreenMode mode,
        boolean tn3270e,
        String deviceType,
        String lu,
        String application,
        Set<Tn3270eFunction> functions,
        boolean startTls,
        SortedSet<Integer> localOptions,
        SortedSet<Integer> remoteOptions,
        List<Refusal> refusals) {

    /** How many refusals are remembered. */
    public static final int MAX_REFUSALS = 32;

    /** Keeps copies of the collections, in the order of their codes. */
    public Negotiated {
        Set<Tn3270eFunction> ordered = EnumSet.noneOf(Tn3270eFunction.class);
        ordered.addAll(functions);
        functions = Collections.unmodifiableSet(ordered);
        localOptions = Collections.unmodifiableSortedSet(localOptions);
        remoteOptions = Collections.unmodifiableSortedSet(remoteOptions);
        refusals = List.copyOf(refusals);
    }
}
