package io.gate3270.gateway;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.ScreenComposer;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/**
 * A small host on loopback: a desk with a name and a hidden code to fill in. Enter greets whoever gave a name; PF1 is never answered; PF2 is answered
 * by hanging up; PF4 writes an unformatted screen; PF5 writes in two parts.
 */
public final class DeskHost implements AutoCloseable {
    /** Where the fields begin. */
    public static final int NAME_OFFSET = 2 * 80 + 18;

    private static final CodePage PAGE = CodePage.named("cp037");
    private static final ScreenComposer.Canvas CANVAS = new ScreenComposer.Canvas(24, 80, true, PAGE);

    private static final HostConfig CONFIG = HostConfig.DEFAULT.withFunctions(
            FunctionSet.of(EnumSet.of(Tn3270eFunction.RESPONSES, Tn3270eFunction.SYSREQ)));

    private final ServerSocket server;
    private final List<Terminal> terminals = new CopyOnWriteArrayList<>();

    private DeskHost(ServerSocket server) {
        this.server = server;
    }

    /** A host that takes terminals on a free port. */
    public static DeskHost open() {
        return open(ServerSocketFactory.getDefault());
    }

    /** The same, whose sockets are made by this factory: with TLS, for example. */
    public static DeskHost open(ServerSocketFactory sockets) {
        try {
            DeskHost host = new DeskHost(sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            daemon("desk-accept", host::accept);
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    /** How many terminals are connected. */
    public long connections() {
        return terminals.stream().filter(terminal -> !terminal.gone).count();
    }

    /** Writes this record to every terminal, unasked. */
    public void broadcast(Bytes record) {
        terminals.forEach(terminal -> terminal.write(record));
    }

    /** A record that writes this text on the last row and leaves the rest. */
    public static Bytes notice(String text) {
        return ScreenComposer.write(CANVAS).at(24, 2).text(text).restore().record();
    }

    @Override
    public void close() {
        quietly(server);
        terminals.forEach(terminal -> quietly(terminal.socket));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Terminal terminal = new Terminal(server.accept());
                terminals.add(terminal);
                daemon("desk-terminal", terminal::run);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes desk(String message) {
        return ScreenComposer.eraseWrite(CANVAS)
                .restore()
                .resetModified()
                .label(1, 2, FieldStyle.TEXT.bright(), "DESK")
                .label(3, 2, FieldStyle.TEXT, "Name . . . . . :")
                .input(3, 19, 10, FieldStyle.INPUT, "")
                .label(4, 2, FieldStyle.TEXT, "Code . . . . . :")
                .input(4, 19, 8, FieldStyle.SECRET, "")
                .label(6, 2, FieldStyle.TEXT.in(Color.RED), message.isEmpty() ? " " : message)
                .cursor(3, 19)
                .record();
    }

    /** One connection. */
    private static final class Terminal implements HostListener {
        private final Socket socket;
        private final HostSession session = new HostSession(CONFIG, this);

        private volatile boolean gone;

        Terminal(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
        }

        void run() {
            byte[] bytes = new byte[8_192];
            try (InputStream in = socket.getInputStream()) {
                synchronized (this) {
                    session.connected(false);
                }
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    synchronized (this) {
                        session.receive(bytes, 0, read);
                    }
                }
            } catch (IOException e) {
                quietly(socket);
            }
            gone = true;
        }

        synchronized void write(Bytes record) {
            session.write(record);
        }

        @Override
        public void send(byte[] bytes, int from, int to) {
            try {
                socket.getOutputStream().write(bytes, from, to - from);
            } catch (IOException e) {
                quietly(socket);
            }
        }

        @Override
        public LuDecision assign(LuRequest request) {
            return new LuDecision.Granted(request.lu().isEmpty() ? "DESK01" : request.lu());
        }

        @Override
        public void ready(TerminalDescription terminal) {
            session.write(desk(""));
        }

        @Override
        public void input(InboundRecord record) {
            if (record.aid() == Aid.PF2) {
                quietly(socket);
            } else if (record.aid() == Aid.PF4) {
                session.write(ScreenComposer.eraseWrite(CANVAS)
                        .restore()
                        .text("LINE MODE")
                        .record());
            } else if (record.aid() == Aid.PF5) {
                session.write(ScreenComposer.eraseWrite(CANVAS)
                        .label(1, 2, FieldStyle.TEXT, "PART 1")
                        .record());
                session.write(ScreenComposer.write(CANVAS)
                        .restore()
                        .label(2, 2, FieldStyle.TEXT, "PART 2")
                        .record());
            } else if (record.aid() != Aid.PF1) {
                session.write(desk(greeting(record)));
            }
        }

        private static String greeting(InboundRecord record) {
            Bytes name = record.textAt(NAME_OFFSET);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                text.append(PAGE.unicode(name.at(i)));
            }
            return text.isEmpty() ? "WHO ARE YOU?" : "HELLO " + text;
        }

        @Override
        public void failed(CodedException why) {
            quietly(socket);
        }
    }
}
