package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.session.connect.Link;
import io.gate3270.session.error.SessionError;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Accepts terminals and gives each a {@link HostSession} of the application. All connections share the transport's event loops; each
 * belongs to one of them. Thread-safe.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what closing comes to is heard by the channel itself
public final class HostServer implements AutoCloseable {
    private static final int BACKLOG = 1_024;

    private final Channel acceptor;
    private final ChannelGroup terminals;

    private HostServer(Channel acceptor, ChannelGroup terminals) {
        this.acceptor = acceptor;
        this.terminals = terminals;
    }

    /**
     * Listens from now on.
     *
     * @param application called on a connection's loop; makes the session that is driven there, from {@link HostSession#connected} to
     *     {@link HostSession#disconnected}
     * @throws CodedException {@link SessionError#LISTEN_FAILED} if the port is taken, {@link SessionError#TLS_MATERIAL_INVALID}
     */
    public static HostServer open(
            Transport transport, HostServerConfig config, Function<Link, HostSession> application) {
        @Nullable SslContext tls = tlsOf(transport, config.tls());
        boolean atOnce = config.tls().start() == HostServerConfig.TlsStart.AT_ONCE;
        ChannelGroup terminals = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
        AtomicInteger open = new AtomicInteger();
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(transport.group())
                .channel(transport.serverSocketType())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        if (open.incrementAndGet() > config.maxConnections()) {
                            open.decrementAndGet();
                            channel.close();
                            return;
                        }
                        channel.closeFuture().addListener(closed -> open.decrementAndGet());
                        terminals.add(channel);
                        channel.pipeline().addLast(new HostLink(channel, tls, atOnce, application));
                    }
                });
        ChannelFuture bound = bootstrap
                .bind(new InetSocketAddress(config.address(), config.port()))
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw new CodedException(
                            SessionError.LISTEN_FAILED,
                            "cannot listen on " + config.address() + ':' + config.port() + ": "
                                    + LinkFailures.words(bound.cause()),
                            bound.cause())
                    .with("port", config.port())
                    .hint("Choose another port, or 0 for any free one.");
        }
        return new HostServer(bound.channel(), terminals);
    }

    /** The port it listens on. */
    public int port() {
        return ((InetSocketAddress) acceptor.localAddress()).getPort();
    }

    /** How many terminals are connected. */
    public int connections() {
        return terminals.size();
    }

    /** Takes no more terminals and ends the connections of those that are there; the transport stays. */
    @Override
    public void close() {
        acceptor.close().awaitUninterruptibly();
        terminals.close().awaitUninterruptibly();
    }

    private static @Nullable SslContext tlsOf(Transport transport, HostServerConfig.Tls tls) {
        if (tls.start() == HostServerConfig.TlsStart.NEVER) {
            return null;
        }
        try {
            return SslContextBuilder.forServer(
                            tls.certificates().toFile(), tls.key().toFile())
                    .sslProvider(transport.tlsEngine().provider())
                    .protocols("TLSv1.3", "TLSv1.2")
                    .build();
        } catch (SSLException | IllegalArgumentException e) {
            throw new CodedException(
                            SessionError.TLS_MATERIAL_INVALID,
                            "TLS cannot be offered with " + tls.certificates() + " and " + tls.key() + ": "
                                    + e.getMessage(),
                            e)
                    .hint("Give PEM files: the certificate chain, and its PKCS #8 key without a pass phrase.");
        }
    }
}
