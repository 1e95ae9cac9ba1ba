package io.gate3270.session.transport;

import io.gate3270.session.connect.OutgoingLink;
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
    public OutgoingLink link(Target target) {
        return new NettyLink(transport, contexts, target);
    }
}
