package io.gate3270.protocol.terminal;

/**
 * Hears all bytes of a connection, above TLS. What is sent comes masked: secrets never get here. Slices are valid during the call.
 */
public interface TraceListener {
    /** Nobody listens; nothing is composed for it. */
    TraceListener NONE = new TraceListener() {
        @Override
        public void received(byte[] bytes, int from, int to) {}

        @Override
        public void sent(byte[] bytes, int from, int to) {}

        @Override
        public void note(String text) {}
    };

    /** A chunk as it came from the transport. */
    void received(byte[] bytes, int from, int to);

    /** A chunk as it went to the transport, with asterisks for secrets; its length may differ from what was sent. */
    void sent(byte[] bytes, int from, int to);

    /** Something that no byte tells. */
    void note(String text);
}
