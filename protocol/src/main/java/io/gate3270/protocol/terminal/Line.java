package io.gate3270.protocol.terminal;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;

/** What the parts of one terminal share: the display, the way to the host, and how data is framed between them. */
final class Line {
    final TerminalConfig config;
    final TerminalListener listener;
    final TraceListener trace;
    final Outbound out;
    final Display display;

    private Framing framing = Framing.TEXT;
    private FunctionSet functions = FunctionSet.NONE;
    private boolean ready;
    private boolean bound;
    private String application = "";
    private int sequence;
    private boolean usable;
    private long diagnoses;

    Line(TerminalConfig config, TerminalListener listener, TraceListener trace) {
        this.config = config;
        this.listener = listener;
        this.trace = trace;
        out = new Outbound(listener, trace);
        display = new Display(config.display(), new TerminalRecords(this));
        display.masking(out.tracing());
    }

    /** False before the connection, after it, while TLS is being set up, and after a failure: nothing is heard or said then. */
    boolean usable() {
        return usable;
    }

    void usable(boolean now) {
        usable = now;
    }

    Framing framing() {
        return framing;
    }

    /** Starts over with this framing: no functions, not bound, sequence 0. */
    void framing(Framing next) {
        framing = next;
        functions = FunctionSet.NONE;
        ready = false;
        sequence = 0;
        unbound();
    }

    /** True if device and functions are settled: records may come. */
    boolean ready() {
        return ready;
    }

    /** The TN3270E functions in force. */
    FunctionSet functions() {
        return functions;
    }

    void ready(FunctionSet agreed) {
        functions = agreed;
        ready = true;
    }

    boolean has(Tn3270eFunction function) {
        return functions.contains(function);
    }

    /** True if 3270 data may come: a BIND came, or none is to be expected. */
    boolean bound() {
        return bound || !has(Tn3270eFunction.BIND_IMAGE);
    }

    /** The name in the BIND, empty if there is none. */
    String application() {
        return application;
    }

    void bound(String name) {
        bound = true;
        application = name;
    }

    void unbound() {
        bound = false;
        application = "";
    }

    int sequence() {
        return sequence;
    }

    /** RFC 2355 10.4: only with responses does the terminal count its records. */
    void countRecord() {
        if (has(Tn3270eFunction.RESPONSES)) {
            sequence = (sequence + 1) & 0x7FFF;
        }
    }

    void diagnosed(ErrorCode code, long offset, String detail) {
        diagnosed(new Diagnosis(code, (int) Math.min(offset, Integer.MAX_VALUE), detail));
    }

    void diagnosed(Diagnosis diagnosis) {
        diagnoses++;
        listener.diagnosed(diagnosis);
    }

    /** How many mistakes of the host were survived. */
    long diagnoses() {
        return diagnoses;
    }

    /** Ends the use of this connection. */
    void failed(CodedException why) {
        if (usable) {
            out.flush();
            usable = false;
            trace.note("failed: " + why.getMessage());
            listener.failed(why);
        }
    }
}
