package io.gate3270.gateway.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** A server that is not what somebody hoped for: it says one thing, and reads until the caller hangs up. */
final class StrangePeer implements AutoCloseable {
    private static final String DO_TTYPE_WILL_ECHO = "\u00ff\u00fd\u0018\u00ff\u00fb\u0001";

    private final ServerSocket server;
    private final byte[] greeting;
    private final boolean speaksFirst;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private StrangePeer(ServerSocket server, String greeting, boolean speaksFirst) {
        this.server = server;
        this.greeting = greeting.getBytes(ISO_8859_1);
        this.speaksFirst = speaksFirst;
        Thread thread = new Thread(this::accept, "strange peer");
        thread.setDaemon(true);
        thread.start();
    }

    /** A telnet server with a login prompt, which never asks for 3270. */
    static StrangePeer loginPrompt() throws IOException {
        return new StrangePeer(plain(), DO_TTYPE_WILL_ECHO + "unix system\r\nlogin: ", true);
    }

    /** A web server. */
    static StrangePeer web() throws IOException {
        return new StrangePeer(plain(), "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", false);
    }

    /** A TLS server with a certificate for this name, signed by nobody but itself. */
    static StrangePeer tls(X509Bundle bundle) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(bundle.toKeyManagerFactory().getKeyManagers(), null, null);
        return new StrangePeer(
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress()),
                "",
                false);
    }

    static X509Bundle certificate(String name) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + name)
                .addSanDnsName(name)
                .setIsCertificateAuthority(true)
                .notBefore(Instant.now().minus(Duration.ofDays(1)))
                .notAfter(Instant.now().plus(Duration.ofDays(1)))
                .buildSelfSigned();
    }

    /** An address where nothing listens (any more). */
    static String deadAddress() throws IOException {
        try (ServerSocket gone = plain()) {
            return "127.0.0.1:" + gone.getLocalPort();
        }
    }

    private static ServerSocket plain() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    int port() {
        return server.getLocalPort();
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                Thread thread = new Thread(() -> serve(socket), "strange peer's connection");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // The test is over.
            sockets.clear();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            if (!speaksFirst && in.read() < 0) {
                return;
            }
            socket.getOutputStream().write(greeting);
            socket.getOutputStream().flush();
            if (speaksFirst) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            // The caller hung up, or TLS was refused: both are what is tested.
            sockets.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
