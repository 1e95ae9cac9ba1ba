package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.LinkReport;
import io.gate3270.session.connect.TerminalConnector.Target;
import io.gate3270.session.connect.TlsMode;
import io.gate3270.session.connect.TlsReport;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a host's name to an open channel: resolve, each address in turn, TLS. One answer, to the link, on its loop. */
@SuppressWarnings("FutureReturnValueIgnored") // what closing a channel comes to is heard as channelInactive
final class Dialing {
    private static final Logger LOG = LoggerFactory.getLogger(Dialing.class);

    private final Transport transport;
    private final TlsContexts contexts;
    private final EventLoop loop;
    private final Target target;
    private final NettyLink link;
    private final List<String> attempts = new ArrayList<>();

    private boolean done;
    private Timers.@Nullable Handle resolveTimer;
    private @Nullable Channel connecting;

    /** What had to be found out before the first packet. */
    private record Prepared(
            List<InetAddress> addresses, @Nullable SslContext tls) {}

    Dialing(Transport transport, TlsContexts contexts, EventLoop loop, Target target, NettyLink link) {
        this.transport = transport;
        this.contexts = contexts;
        this.loop = loop;
        this.target = target;
        this.link = link;
    }

    /** Begins; on the loop. */
    void start() {
        if (done) {
            return;
        }
        byte[] literal =
                NetUtil.createByteArrayFromIpAddressString(target.endpoint().host());
        if (literal != null && target.tls().mode() == TlsMode.OFF) {
            dial(new Prepared(List.of(address(literal)), null));
            return;
        }
        Duration patience = target.timeouts().resolve();
        resolveTimer =
                link.timers().after(patience, () -> fail(LinkFailures.resolveTimeout(target.endpoint(), patience)));
        try {
            transport.blockingWork().execute(this::prepare);
        } catch (RejectedExecutionException e) {
            fail(LinkFailures.resolverBusy(target.endpoint()));
        }
    }

    /** Gives up quietly. */
    void cancel() {
        done = true;
        cancelResolveTimer();
        Channel open = connecting;
        if (open != null) {
            open.close();
        }
    }

    /** Reads files and asks the name service; on a blocking thread. */
    private void prepare() {
        try {
            SslContext tls = target.tls().mode() == TlsMode.OFF ? null : contexts.of(target.tls());
            Prepared found = new Prepared(
                    List.of(InetAddress.getAllByName(target.endpoint().host())), tls);
            onLoop(() -> dial(found));
        } catch (UnknownHostException e) {
            onLoop(() -> fail(LinkFailures.unresolved(target.endpoint(), e)));
        } catch (RuntimeException e) {
            onLoop(() -> fail(LinkFailures.broken(target, e)));
        }
    }

    private void onLoop(Runnable next) {
        try {
            loop.execute(next);
        } catch (RejectedExecutionException e) {
            LOG.debug("{} was looked up for nobody: the transport is closed", target.endpoint());
        }
    }

    private void dial(Prepared found) {
        cancelResolveTimer();
        if (!done) {
            attempt(found, 0);
        }
    }

    private void attempt(Prepared found, int index) {
        InetSocketAddress address = new InetSocketAddress(
                found.addresses.get(index), target.endpoint().port());
        ChannelFuture connect = new Bootstrap()
                .group(loop)
                .channel(transport.socketType())
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(target.timeouts().connect().toMillis()))
                .handler(new LinkChannel(link))
                .connect(address);
        connecting = connect.channel();
        connect.addListener(result -> {
            if (done) {
                connect.channel().close();
            } else if (result.isSuccess()) {
                connected(connect.channel(), found, NetUtil.toSocketAddressString(address));
            } else {
                refused(found, index, address, result.cause());
            }
        });
    }

    private void refused(Prepared found, int index, InetSocketAddress address, Throwable cause) {
        attempts.add(NetUtil.toSocketAddressString(address) + ": "
                + LinkFailures.attempt(cause, target.timeouts().connect()));
        if (index + 1 < found.addresses.size()) {
            attempt(found, index + 1);
        } else {
            fail(LinkFailures.notConnected(target.endpoint(), attempts, cause));
        }
    }

    private void connected(Channel channel, Prepared found, String address) {
        LinkReport report = new LinkReport(transport.kind().label(), address, attempts, List.of());
        SslContext tls = found.tls;
        if (tls == null || target.tls().mode() == TlsMode.STARTTLS) {
            done = true;
            link.opened(channel, tls, report);
            return;
        }
        SslHandler handler = handler(tls, channel, target);
        channel.pipeline().addFirst(new TlsDetector(target.endpoint(), this::fail), handler);
        handler.handshakeFuture().addListener(handshake -> {
            if (done) {
                channel.close();
            } else if (handshake.isSuccess()) {
                done = true;
                link.opened(channel, tls, report.with(reportOf(handler)));
            } else {
                fail(LinkFailures.tls(target, handshake.cause()));
            }
        });
    }

    static SslHandler handler(SslContext context, Channel channel, Target target) {
        String asked = target.tls().serverName();
        SslHandler handler = context.newHandler(
                channel.alloc(),
                asked.isEmpty() ? target.endpoint().host() : asked,
                target.endpoint().port());
        handler.setHandshakeTimeout(target.timeouts().tls().toMillis(), TimeUnit.MILLISECONDS);
        return handler;
    }

    /** What the finished handshake of {@code handler} agreed on. */
    TlsReport reportOf(SslHandler handler) {
        SSLSession session = handler.engine().getSession();
        return new TlsReport(
                session.getProtocol(),
                session.getCipherSuite(),
                transport.tlsEngine().label(),
                !target.tls().insecure(),
                PeerCertificates.describe(chainOf(session)));
    }

    private static Certificate[] chainOf(SSLSession session) {
        try {
            return session.getPeerCertificates();
        } catch (SSLPeerUnverifiedException e) {
            return new Certificate[0];
        }
    }

    private void fail(CodedException why) {
        if (!done) {
            done = true;
            cancelResolveTimer();
            Channel open = connecting;
            if (open != null) {
                open.close();
            }
            link.failed(why);
        }
    }

    private void cancelResolveTimer() {
        Timers.Handle timer = resolveTimer;
        if (timer != null) {
            timer.cancel();
        }
    }

    private static InetAddress address(byte[] literal) {
        try {
            return InetAddress.getByAddress(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError("4 or 16 bytes are an address", e);
        }
    }
}
