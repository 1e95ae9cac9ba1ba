package io.gate3270.gateway.conformance;

import io.gate3270.protocol.conformance.Vector;
import io.gate3270.protocol.conformance.VectorHost;
import io.gate3270.protocol.telnet.TelnetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The host of one vector behind a real socket, for one terminal. Each step ends with a barrier: a timing mark that the terminal has answered. */
final class SocketHost implements AutoCloseable {
    private static final int DO = 0xFD;
    private static final int TIMING_MARK = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ServerSocket server;
    private final VectorHost host;
    private Socket socket = new Socket();
    private boolean connected;
    private boolean gone;
    private int marks;

    SocketHost(Vector vector) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        host = new VectorHost(vector);
        Thread thread = new Thread(this::serve, "vector-host");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Waits until the terminal is there and the negotiation, if there is one, is over. */
    synchronized void awaitReady(boolean negotiates) {
        await(() -> connected && (host.ready() || !negotiates), "ready");
    }

    /** Does what the host does in this step. */
    synchronized void perform(Vector.Step step) {
        host.heard().clear();
        if (step.what().equals("hangup")) {
            close();
        } else if (!step.what().equals("key")) {
            host.perform(step);
            flush();
        }
    }

    /** Returns when the terminal has done everything that was sent to it. */
    synchronized void barrier() {
        int before = marks;
        new TelnetWriter(host.out()).option(DO, TIMING_MARK);
        flush();
        await(() -> marks > before || gone, "the answer to a timing mark");
    }

    synchronized List<String> said() {
        return host.said();
    }

    synchronized List<String> expected(Vector.Step step) {
        return host.expected(step);
    }

    private void await(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new IllegalStateException("waited in vain for " + what + "; heard " + host.heard());
            }
            try {
                wait(1 + left / 1_000_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while waiting for " + what, e);
            }
        }
    }

    private void serve() {
        byte[] bytes = new byte[16_384];
        try (Socket accepted = server.accept()) {
            begin(accepted);
            for (int read = accepted.getInputStream().read(bytes);
                    read >= 0;
                    read = accepted.getInputStream().read(bytes)) {
                receive(java.util.Arrays.copyOf(bytes, read));
            }
        } catch (IOException e) {
            // the terminal or the test has closed the connection
        }
        ended();
    }

    private synchronized void begin(Socket accepted) throws IOException {
        accepted.setTcpNoDelay(true);
        socket = accepted;
        connected = true;
        host.begin();
        flush();
        notifyAll();
    }

    private synchronized void receive(byte[] bytes) {
        host.receive(bytes);
        if (host.heard().removeIf(word -> word.equals("WONT " + TIMING_MARK) || word.equals("WILL " + TIMING_MARK))) {
            marks++;
        }
        flush();
        notifyAll();
    }

    private synchronized void ended() {
        gone = true;
        notifyAll();
    }

    private void flush() {
        byte[] bytes = host.out().toBytes().toArray();
        host.out().clear();
        try {
            if (bytes.length > 0 && connected && !socket.isClosed()) {
                socket.getOutputStream().write(bytes);
            }
        } catch (IOException e) {
            gone = true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
