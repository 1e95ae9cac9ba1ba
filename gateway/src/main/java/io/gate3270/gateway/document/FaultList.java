package io.gate3270.gateway.document;

import io.gate3270.protocol.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with a document, up to a limit. Used by one thread. */
public final class FaultList {
    /** What is wrong beyond this is not listed. */
    public static final int MAX = 100;

    private final Map<FaultKind, ErrorCode> codes;
    private final List<Fault> faults = new ArrayList<>();

    /** None yet; each kind of fault is to be known by the given code. */
    public FaultList(Map<FaultKind, ErrorCode> codes) {
        this.codes = Map.copyOf(codes);
        for (FaultKind kind : FaultKind.values()) {
            if (!codes.containsKey(kind)) {
                throw new IllegalArgumentException("no code for " + kind);
            }
        }
    }

    /** A list that takes no faults: for documents that are known to be in order. */
    public static FaultList refusing() {
        return new FaultList();
    }

    private FaultList() {
        this.codes = Map.of();
    }

    /** Notes a fault of this kind. */
    public void add(FaultKind kind, Where where, String found, String expected, String hint) {
        ErrorCode code = codes.get(kind);
        if (code == null) {
            throw new IllegalStateException("a document that was known to be in order is not: " + where + ' ' + found);
        }
        add(new Fault(code, where, found, expected, hint));
    }

    /** Notes a fault that has a code of its own. */
    public void add(Fault fault) {
        if (faults.size() < MAX) {
            faults.add(fault);
        }
    }

    /** How many there are. */
    public int count() {
        return faults.size();
    }

    /** All of them, in the order in which they were found. */
    public List<Fault> all() {
        return List.copyOf(faults);
    }
}
