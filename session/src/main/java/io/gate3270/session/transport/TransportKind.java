package io.gate3270.session.transport;

/** By which system interface sockets are driven; all behave the same. */
public enum TransportKind {
    /** The best that this machine has: epoll, then io_uring, then NIO. */
    AUTO("auto"),
    /** Linux epoll. */
    EPOLL("epoll"),
    /** Linux io_uring. */
    IO_URING("io_uring"),
    /** Java's own selectors, everywhere. */
    NIO("nio");

    private final String label;

    TransportKind(String label) {
        this.label = label;
    }

    /** What configuration and logs call it. */
    public String label() {
        return label;
    }
}
