package io.gate3270.session.transport;

import io.gate3270.session.connect.Link;
import io.gate3270.session.connect.LinkListener;
import io.gate3270.session.connect.TerminalConnector;

/** Opens real connections on a transport. */
final class NettyConnector implements TerminalConnector {
    private final Transport transport;
    private final TlsContexts contexts;

    NettyConnector(Transport transport) {
        this.transport = transport;
        this.contexts = new TlsContexts(transport.tlsEngine());
    }

    @Override
    public Link connect(Target target, LinkListener listener) {
        NettyLink link = new NettyLink(transport, contexts, target, listener);
        link.dial();
        return link;
    }
}
