package io.gate3270.protocol.trace;

/**
 * What a trace says of the connection before its first event; an empty string where it does not say.
 *
 * @param host name and port
 * @param model such as {@code 3279-2-E}
 * @param oversize columns and rows of the alternate size, such as {@code 132x60}; empty for the model's own
 * @param codePage such as {@code cp037}
 */
public record TraceHeader(String host, String model, String oversize, String codePage) {
    /** A trace that says nothing of the connection. */
    public static final TraceHeader UNKNOWN = new TraceHeader("", "", "", "");
}
