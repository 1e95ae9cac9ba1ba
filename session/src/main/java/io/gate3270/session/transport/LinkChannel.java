package io.gate3270.session.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.FastThreadLocal;

/** The last station of a channel's pipeline: bytes into an array that the loop's connections share, events into calls. */
final class LinkChannel extends ChannelInboundHandlerAdapter {
    private static final int CHUNK = 16 * 1024;

    /** One array a loop: it is only in use during a call to the listener. */
    private static final FastThreadLocal<byte[]> RECEIVED = new FastThreadLocal<>() {
        @Override
        protected byte[] initialValue() {
            return new byte[CHUNK];
        }
    };

    private final NettyLink link;

    LinkChannel(NettyLink link) {
        this.link = link;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        try {
            byte[] array = RECEIVED.get();
            while (bytes.isReadable()) {
                int count = Math.min(bytes.readableBytes(), array.length);
                bytes.readBytes(array, 0, count);
                link.received(array, count);
            }
        } finally {
            bytes.release();
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        link.flush();
    }

    // A host that sends and does not read is not read from either: our answers to it stay bounded.
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        ctx.channel().config().setAutoRead(ctx.channel().isWritable());
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        link.disconnected();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        link.broken(cause);
    }
}
