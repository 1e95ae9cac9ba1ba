package io.gate3270.session.transport;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.PeerGreeting;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.function.Consumer;

/**
 * Looks at the first bytes that answer a TLS handshake: a telnet host says three bytes and waits, and the TLS engine would wait for five.
 */
final class TlsDetector extends ChannelInboundHandlerAdapter {
    private static final int FIRST_CONTENT_TYPE = 0x14;
    private static final int LAST_CONTENT_TYPE = 0x17;
    private static final int SHOWN = 64;

    private final Endpoint endpoint;
    private final Consumer<CodedException> refusal;

    TlsDetector(Endpoint endpoint, Consumer<CodedException> refusal) {
        this.endpoint = endpoint;
        this.refusal = refusal;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        if (!bytes.isReadable()) {
            ctx.fireChannelRead(message);
            return;
        }
        int type = bytes.getUnsignedByte(bytes.readerIndex());
        if (type >= FIRST_CONTENT_TYPE && type <= LAST_CONTENT_TYPE) {
            ctx.pipeline().remove(this);
            ctx.fireChannelRead(message);
            return;
        }
        byte[] shown = ByteBufUtil.getBytes(bytes, bytes.readerIndex(), Math.min(SHOWN, bytes.readableBytes()));
        bytes.release();
        refusal.accept(LinkFailures.notTls(endpoint, PeerGreeting.quote(shown, 0, shown.length)));
    }
}
