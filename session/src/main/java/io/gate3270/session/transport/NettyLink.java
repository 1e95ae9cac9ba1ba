package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.LinkListener;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.OutgoingLink;
import io.gate3270.session.connect.TerminalConnector.Target;
import io.gate3270.session.connect.TlsReport;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import org.jspecify.annotations.Nullable;

/** One connection on one event loop; everything but {@link #execute} happens there. */
@SuppressWarnings(
        "FutureReturnValueIgnored") // what writing and closing come to is heard as channelInactive or exceptionCaught
final class NettyLink implements OutgoingLink {
    private final EventLoop loop;
    private final LoopTimers timers;
    private final Target target;
    private final Dialing dialing;

    private LinkListener listener = new Unheard();

    private @Nullable Channel channel;
    private @Nullable SslContext tls;
    private @Nullable ByteBuf unsent;
    private boolean ended;

    NettyLink(Transport transport, TlsContexts contexts, Target target) {
        this.loop = transport.nextLoop();
        this.timers = new LoopTimers(loop, this::flush);
        this.target = target;
        this.dialing = new Dialing(transport, contexts, loop, target, this);
    }

    @Override
    public void dial(LinkListener heard) {
        loop.execute(() -> {
            listener = heard;
            dialing.start();
        });
    }

    @Override
    public Timers timers() {
        return timers;
    }

    @Override
    public void execute(Runnable task) {
        loop.execute(() -> {
            task.run();
            flush();
        });
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        Channel open = channel;
        if (open == null || ended) {
            return;
        }
        ByteBuf buffer = unsent;
        if (buffer == null) {
            buffer = open.alloc().ioBuffer(Math.max(256, to - from));
            unsent = buffer;
        }
        buffer.writeBytes(bytes, from, to - from);
    }

    /** Sends in one piece what was said since the last time. */
    void flush() {
        ByteBuf buffer = unsent;
        Channel open = channel;
        if (buffer != null && open != null) {
            unsent = null;
            open.writeAndFlush(buffer, open.voidPromise());
        }
    }

    @Override
    public void startTls() {
        Channel open = channel;
        SslContext context = tls;
        if (open == null || context == null || ended) {
            throw new IllegalStateException("STARTTLS on a connection without a TLS context");
        }
        flush();
        SslHandler handler = Dialing.handler(context, open, target);
        open.pipeline().addFirst(new TlsDetector(target.endpoint(), this::end), handler);
        handler.handshakeFuture().addListener(handshake -> {
            if (handshake.isSuccess()) {
                listener.tlsStarted(dialing.reportOf(handler));
                flush();
            } else {
                end(LinkFailures.tls(target, handshake.cause()));
            }
        });
    }

    @Override
    public void close() {
        dialing.cancel();
        Channel open = channel;
        if (open == null) {
            loop.execute(() -> end(null));
            return;
        }
        flush();
        open.close();
    }

    /** The dialing has succeeded. */
    void opened(Channel connected, @Nullable SslContext context, LinkReport report) {
        channel = connected;
        tls = context;
        listener.connected(report);
        flush();
    }

    /** The dialing has failed. */
    void failed(CodedException why) {
        end(why);
    }

    void received(byte[] bytes, int count) {
        if (!ended && channel != null) {
            listener.received(bytes, 0, count);
        }
    }

    void disconnected() {
        if (channel != null) {
            end(null);
        }
    }

    void broken(Throwable cause) {
        if (channel != null) {
            end(LinkFailures.broken(target, cause));
        }
    }

    private void end(@Nullable CodedException why) {
        if (ended) {
            return;
        }
        ended = true;
        ByteBuf buffer = unsent;
        if (buffer != null) {
            unsent = null;
            buffer.release();
        }
        Channel open = channel;
        if (open != null) {
            open.close();
        }
        listener.closed(why);
    }

    /** Before {@link #dial} nothing happens that could be heard, other than a close. */
    private static final class Unheard implements LinkListener {
        @Override
        public void connected(LinkReport report) {
            throw new IllegalStateException("a link that was not dialled is connected");
        }

        @Override
        public void received(byte[] bytes, int from, int to) {
            throw new IllegalStateException("a link that was not dialled has received");
        }

        @Override
        public void tlsStarted(TlsReport report) {
            throw new IllegalStateException("a link that was not dialled is encrypted");
        }

        @Override
        public void closed(@Nullable CodedException why) {
            // closed before it was dialled: nobody waits for it
        }
    }
}
