package io.gate3270.session.transport;

import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.Link;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's end of one accepted connection, on one event loop. */
@SuppressWarnings(
        "FutureReturnValueIgnored") // what writing and closing come to is heard as channelInactive or exceptionCaught
final class HostLink extends ChannelInboundHandlerAdapter implements Link {
    private static final Logger LOG = LoggerFactory.getLogger(HostLink.class);
    private static final int FIRST_ROOM = 512;

    private final Channel channel;
    private final @Nullable SslContext tls;
    private final boolean tlsAtOnce;
    private final LoopTimers timers;
    private final Function<Link, HostSession> application;
    private @Nullable HostSession session;
    private @Nullable ByteBuf unsent;

    HostLink(Channel channel, @Nullable SslContext tls, boolean tlsAtOnce, Function<Link, HostSession> application) {
        this.channel = channel;
        this.tls = tls;
        this.tlsAtOnce = tlsAtOnce;
        this.application = application;
        timers = new LoopTimers(channel.eventLoop(), this::flush);
    }

    @Override
    public Timers timers() {
        return timers;
    }

    @Override
    public void execute(Runnable task) {
        channel.eventLoop().execute(() -> {
            task.run();
            flush();
        });
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        if (!channel.isActive()) {
            return;
        }
        ByteBuf buffer = unsent;
        if (buffer == null) {
            buffer = channel.alloc().ioBuffer(Math.max(FIRST_ROOM, to - from));
            unsent = buffer;
        }
        buffer.writeBytes(bytes, from, to - from);
    }

    @Override
    public void startTls() {
        SslContext context = tls;
        if (context == null) {
            throw new IllegalStateException("STARTTLS on a server without a TLS context");
        }
        flush();
        secure(context, false);
    }

    // Not at once: a session that is in the middle of a turn has not handed over all that it said.
    @Override
    public void close() {
        channel.eventLoop().execute(() -> {
            flush();
            channel.close();
        });
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        session = application.apply(this);
        SslContext context = tls;
        if (tlsAtOnce && context != null) {
            secure(context, true);
        } else {
            session.connected(false);
            flush();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        byte[] array = new byte[bytes.readableBytes()];
        bytes.readBytes(array).release();
        HostSession open = session;
        int end = open == null ? array.length : open.receive(array, 0, array.length);
        if (end < array.length) {
            // The terminal's first bytes of TLS came together with its last ones of telnet.
            ctx.pipeline().fireChannelRead(Unpooled.wrappedBuffer(array, end, array.length - end));
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        flush();
    }

    // A terminal that sends and does not read is not read from either: our answers to it stay bounded.
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        channel.config().setAutoRead(channel.isWritable());
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        HostSession open = session;
        session = null;
        if (open != null) {
            open.disconnected();
        }
        ByteBuf buffer = unsent;
        unsent = null;
        if (buffer != null) {
            buffer.release();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (cause instanceof IOException || cause instanceof DecoderException) {
            LOG.debug("terminal {} broke the connection: {}", channel.remoteAddress(), cause.toString());
        } else {
            LOG.warn("terminal {} is dropped", channel.remoteAddress(), cause);
        }
        channel.close();
    }

    private void secure(SslContext context, boolean fromStart) {
        SslHandler handler = context.newHandler(channel.alloc());
        channel.pipeline().addFirst(handler);
        handler.handshakeFuture().addListener(handshake -> {
            HostSession open = session;
            if (!handshake.isSuccess() || open == null) {
                channel.close();
            } else if (fromStart) {
                open.connected(true);
            } else {
                open.tlsStarted();
            }
            flush();
        });
    }

    /** Sends in one piece what was said since the last time. */
    private void flush() {
        ByteBuf buffer = unsent;
        if (buffer != null) {
            unsent = null;
            channel.writeAndFlush(buffer, channel.voidPromise());
        }
    }
}
