package io.gate3270.examples.bank;

import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.session.transport.HostServer;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import io.gate3270.session.transport.Transport;
import java.util.EnumSet;

/** A bank that is open. Thread-safe. */
public final class BankServer implements AutoCloseable {
    private static final FunctionSet FUNCTIONS = FunctionSet.of(EnumSet.of(
            Tn3270eFunction.BIND_IMAGE,
            Tn3270eFunction.RESPONSES,
            Tn3270eFunction.SYSREQ,
            Tn3270eFunction.CONTENTION_RESOLUTION));

    private final Transport transport;
    private final Branch branch;
    private final HostServer server;

    private BankServer(Transport transport, Branch branch, HostServer server) {
        this.transport = transport;
        this.branch = branch;
        this.server = server;
    }

    /** Opens a bank; it answers terminals when this returns. */
    public static BankServer start(BankConfig config) {
        Branch branch = new Branch(config);
        Transport transport = Transport.open(config.loops());
        try {
            HostConfig offer = offer(config);
            HostServer server =
                    HostServer.open(transport, config.server(), link -> new BankLine(branch, link, offer).session());
            return new BankServer(transport, branch, server);
        } catch (RuntimeException e) {
            transport.close();
            throw e;
        }
    }

    /** What the bank offers its terminals; contention resolution lets them know without delay that a screen is complete. */
    static HostConfig offer(BankConfig config) {
        HostConfig host = config.tn3270e() ? HostConfig.DEFAULT.withFunctions(FUNCTIONS) : HostConfig.DEFAULT.classic();
        return config.server().tls().start() == TlsStart.ON_REQUEST
                ? host.withStartTls(HostConfig.StartTls.OFFERED)
                : host;
    }

    /** The port that terminals connect to. */
    public int port() {
        return server.port();
    }

    /** The book. */
    public Ledger ledger() {
        return branch.ledger();
    }

    /** How many terminals are there. */
    public int terminals() {
        return branch.terminals();
    }

    /** Writes a line on all terminals, unasked. Returns to how many. */
    public int broadcast(String text) {
        return branch.broadcast(text);
    }

    /** Takes no more terminals and hangs up on those that are there; the book is gone. */
    @Override
    public void close() {
        server.close();
        transport.close();
    }
}
