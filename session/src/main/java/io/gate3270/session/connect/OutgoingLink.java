package io.gate3270.session.connect;

/** A connection that we begin. */
public interface OutgoingLink extends Link {
    /**
     * Starts to connect, once; everything that follows is heard by {@code listener}, never inside this call. May be called from any
     * thread.
     */
    void dial(LinkListener listener);
}
