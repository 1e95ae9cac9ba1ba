package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.TerminalConnector;
import io.gate3270.session.error.SessionError;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.channel.uring.IoUring;
import io.netty.channel.uring.IoUringIoHandler;
import io.netty.channel.uring.IoUringServerSocketChannel;
import io.netty.channel.uring.IoUringSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The event loops of a process and the sockets that run on them. Thread-safe; closing ends every connection. */
public final class Transport implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);
    private static final int MAX_LOOPS = 64;

    private final TransportKind kind;
    private final TlsEngine tlsEngine;
    private final EventLoopGroup group;
    private final BlockingWork blockingWork;

    private Transport(TransportKind kind, TlsEngine tlsEngine, EventLoopGroup group) {
        this.kind = kind;
        this.tlsEngine = tlsEngine;
        this.group = group;
        this.blockingWork = new BlockingWork();
    }

    /** The best transport and TLS engine that this machine has, on {@code loops} event loops. */
    public static Transport open(int loops) {
        return open(TransportKind.AUTO, TlsEngine.AUTO, loops);
    }

    /**
     * A transport of this kind.
     *
     * @param loops event loops, 1 to 64; each is one thread
     * @throws CodedException {@link SessionError#TRANSPORT_UNAVAILABLE} if this machine does not have it
     */
    public static Transport open(TransportKind kind, TlsEngine tlsEngine, int loops) {
        if (loops < 1 || loops > MAX_LOOPS) {
            throw new IllegalArgumentException("event loops: " + loops + " (expected: 1 to " + MAX_LOOPS + ")");
        }
        TransportKind chosen = kind == TransportKind.AUTO ? best() : kind;
        requireAvailable(chosen, tlsEngine);
        EventLoopGroup group =
                new MultiThreadIoEventLoopGroup(loops, new DefaultThreadFactory("gate3270-io", true), ioOf(chosen));
        LOG.info(
                "transport {}{}, {} event loops, TLS by {}",
                chosen.label(),
                kind == TransportKind.AUTO ? " (chosen)" : " (configured)",
                loops,
                tlsEngine.label());
        return new Transport(chosen, tlsEngine, group);
    }

    /** True if this machine has it. */
    public static boolean available(TransportKind kind) {
        return switch (kind) {
            case AUTO, NIO -> true;
            case EPOLL -> Epoll.isAvailable();
            case IO_URING -> IoUring.isAvailable();
        };
    }

    /** The kind in use; never {@link TransportKind#AUTO}. */
    public TransportKind kind() {
        return kind;
    }

    /** Which implementation speaks TLS. */
    public TlsEngine tlsEngine() {
        return tlsEngine;
    }

    /** Opens connections on this transport's event loops. */
    public TerminalConnector connector() {
        return new NettyConnector(this);
    }

    EventLoop nextLoop() {
        return group.next();
    }

    EventLoopGroup group() {
        return group;
    }

    BlockingWork blockingWork() {
        return blockingWork;
    }

    Class<? extends SocketChannel> socketType() {
        return switch (kind) {
            case EPOLL -> EpollSocketChannel.class;
            case IO_URING -> IoUringSocketChannel.class;
            case AUTO, NIO -> NioSocketChannel.class;
        };
    }

    Class<? extends ServerSocketChannel> serverSocketType() {
        return switch (kind) {
            case EPOLL -> EpollServerSocketChannel.class;
            case IO_URING -> IoUringServerSocketChannel.class;
            case AUTO, NIO -> NioServerSocketChannel.class;
        };
    }

    /** Ends every connection and the loops; waits for them, not longer than five seconds. */
    @Override
    public void close() {
        blockingWork.close();
        group.shutdownGracefully(0, 4, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
    }

    // epoll first: with many quiet connections io_uring is not faster, and some kernels and containers forbid it.
    private static TransportKind best() {
        if (available(TransportKind.EPOLL)) {
            return TransportKind.EPOLL;
        }
        return available(TransportKind.IO_URING) ? TransportKind.IO_URING : TransportKind.NIO;
    }

    private static void requireAvailable(TransportKind kind, TlsEngine tlsEngine) {
        if (!available(kind)) {
            Throwable cause = kind == TransportKind.EPOLL ? Epoll.unavailabilityCause() : IoUring.unavailabilityCause();
            throw new CodedException(
                            SessionError.TRANSPORT_UNAVAILABLE,
                            "transport " + kind.label() + " does not work here: " + cause.getMessage(),
                            cause)
                    .hint("Set the transport to auto or nio.");
        }
        if (!tlsEngine.available()) {
            throw new CodedException(
                            SessionError.TRANSPORT_UNAVAILABLE, "BoringSSL's native library does not load here")
                    .hint("Set the TLS engine to auto or JDK.");
        }
    }

    private static IoHandlerFactory ioOf(TransportKind kind) {
        return switch (kind) {
            case EPOLL -> EpollIoHandler.newFactory();
            case IO_URING -> IoUringIoHandler.newFactory();
            case AUTO, NIO -> NioIoHandler.newFactory();
        };
    }
}
