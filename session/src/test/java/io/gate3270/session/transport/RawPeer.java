package io.gate3270.session.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server on loopback that does to each connection what a test says; blocking sockets, nothing of ours. */
public final class RawPeer implements Closeable {
    private final ServerSocket server;
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();

    /** What is done to one connection, on a thread of its own. */
    @FunctionalInterface
    public interface Conversation {
        void with(Socket socket) throws IOException;
    }

    private RawPeer(ServerSocket server, Conversation conversation) {
        this.server = server;
        Thread acceptor = new Thread(() -> accept(conversation), "raw-peer-" + server.getLocalPort());
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** A peer in the clear. */
    public static RawPeer plain(Conversation conversation) throws IOException {
        return new RawPeer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), conversation);
    }

    /** A peer that speaks TLS at once. */
    public static RawPeer tls(SSLContext context, boolean wantsClient, Conversation conversation) throws IOException {
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        socket.setNeedClientAuth(wantsClient);
        return new RawPeer(socket, conversation);
    }

    /** A web server that knows no method but GET and POST. */
    public static RawPeer web() throws IOException {
        return plain(socket -> {
            int lineFeeds = 0;
            InputStream in = socket.getInputStream();
            while (lineFeeds < 2) {
                int b = in.read();
                if (b < 0) {
                    return;
                }
                lineFeeds = b == '\n' ? lineFeeds + 1 : lineFeeds;
            }
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.close();
        });
    }

    /** A peer that accepts and never speaks. */
    public static RawPeer silent() throws IOException {
        return plain(RawPeer::readToTheEnd);
    }

    /** A peer that sends these bytes at once and then listens. */
    public static RawPeer saying(byte[] greeting) throws IOException {
        return plain(socket -> {
            socket.getOutputStream().write(greeting);
            readToTheEnd(socket);
        });
    }

    /** Sends back what it gets. */
    public static void echo(Socket socket) throws IOException {
        byte[] buffer = new byte[8192];
        InputStream in = socket.getInputStream();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            socket.getOutputStream().write(buffer, 0, count);
        }
    }

    /** Reads until the other side closes. */
    public static void readToTheEnd(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        while (in.read(buffer) >= 0) {
            // the bytes do not matter
        }
    }

    /** The same connection, encrypted from here on by this side as the server. */
    public static Socket startTls(Socket socket, SSLContext context) throws IOException {
        SSLSocket encrypted = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many have been accepted. */
    public int connections() {
        return accepted.size();
    }

    /** Cuts all connections without a word. */
    public void reset() throws IOException {
        for (Socket socket : accepted) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    private void accept(Conversation conversation) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                accepted.add(socket);
                Thread talk = new Thread(() -> talk(conversation, socket), "raw-peer-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return; // closed by the test
            }
        }
    }

    private static void talk(Conversation conversation, Socket socket) {
        try (socket) {
            conversation.with(socket);
        } catch (IOException e) {
            // the other side went away, which tests do on purpose
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : accepted) {
            socket.close();
        }
    }
}
