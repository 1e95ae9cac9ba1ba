package io.gate3270.session;

import java.util.List;

/**
 * The terminal that a caller asks for, in the caller's words; checked when the session is opened.
 *
 * @param model device type without the maker, {@code 3278-2} to {@code 3279-5-E}; {@code -E} for the extended data stream
 * @param oversize {@code COLSxROWS} of a larger alternate screen, such as {@code 132x60}, or empty
 * @param codePage name of the code page, such as {@code cp037}
 * @param numericLock true to refuse letters in numeric fields
 * @param typeAhead keys kept while the keyboard is locked; 0 refuses input then
 * @param lus LU names to ask for, in this order; empty takes any
 * @param tn3270e false to speak plain TN3270 only
 */
public record TerminalSpec(
        String model,
        String oversize,
        String codePage,
        boolean numericLock,
        int typeAhead,
        List<String> lus,
        boolean tn3270e) {

    /** {@code 3279-2-E}, {@code cp037}, any LU, TN3270E welcome. */
    public static final TerminalSpec DEFAULT = new TerminalSpec("3279-2-E", "", "cp037", false, 0, List.of(), true);

    /** Copies the list. */
    public TerminalSpec {
        lus = List.copyOf(lus);
    }

    /** The same terminal, as another model. */
    public TerminalSpec withModel(String name) {
        return new TerminalSpec(name, oversize, codePage, numericLock, typeAhead, lus, tn3270e);
    }

    /** The same terminal, asking for these LUs. */
    public TerminalSpec withLus(List<String> names) {
        return new TerminalSpec(model, oversize, codePage, numericLock, typeAhead, names, tn3270e);
    }

    /** The same terminal on plain TN3270. */
    public TerminalSpec withoutTn3270e() {
        return new TerminalSpec(model, oversize, codePage, numericLock, typeAhead, lus, false);
    }
}
