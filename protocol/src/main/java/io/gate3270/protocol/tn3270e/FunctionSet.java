package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.bytes.ByteSink;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A list of functions as it travels, unknown codes included. Immutable.
 *
 * @param bits one bit a code from 0 to 62; bit 63 stands for all codes beyond
 */
public record FunctionSet(long bits) {
    /** No functions at all. */
    public static final FunctionSet NONE = new FunctionSet(0);

    private static final int OTHERS = 63;

    /** These functions. */
    public static FunctionSet of(Collection<Tn3270eFunction> functions) {
        long bits = 0;
        for (Tn3270eFunction function : functions) {
            bits |= 1L << function.code();
        }
        return new FunctionSet(bits);
    }

    /** The functions whose codes are {@code list[from..to)}. */
    public static FunctionSet decode(byte[] list, int from, int to) {
        long bits = 0;
        for (int at = from; at < to; at++) {
            bits |= 1L << Math.min(list[at] & 0xFF, OTHERS);
        }
        return new FunctionSet(bits);
    }

    /** True if this function is in the list. */
    public boolean contains(Tn3270eFunction function) {
        return (bits & 1L << function.code()) != 0;
    }

    /** True if nothing is in this list that is not in {@code other}. */
    public boolean within(FunctionSet other) {
        return (bits & ~other.bits) == 0;
    }

    /** What is in both lists. */
    public FunctionSet common(FunctionSet other) {
        return new FunctionSet(bits & other.bits);
    }

    /** The functions that have a name. */
    public Set<Tn3270eFunction> functions() {
        Set<Tn3270eFunction> functions = EnumSet.noneOf(Tn3270eFunction.class);
        for (Tn3270eFunction function : Tn3270eFunction.values()) {
            if (contains(function)) {
                functions.add(function);
            }
        }
        return functions;
    }

    void encode(ByteSink out) {
        for (int code = 0; code < OTHERS; code++) {
            if ((bits & 1L << code) != 0) {
                out.put(code);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int code = 0; code <= OTHERS; code++) {
            if ((bits & 1L << code) != 0) {
                text.append(text.isEmpty() ? "" : " ").append(nameOf(code));
            }
        }
        return text.isEmpty() ? "(none)" : text.toString();
    }

    private static String nameOf(int code) {
        Tn3270eFunction[] known = Tn3270eFunction.values();
        if (code < known.length) {
            return known[code].label();
        }
        return code == OTHERS ? "function " + OTHERS + "+" : "function " + code;
    }
}
