package io.gate3270.session.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.session.connect.Link;
import io.gate3270.session.transport.HostServerConfig.TlsStart;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostServerTest {
    private final AtomicInteger gone = new AtomicInteger();
    private Transport transport;

    @BeforeEach
    void open() {
        transport = Transport.open(1);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    /** An application that only greets, and counts who leaves. */
    private HostSession greeter(Link link) {
        return new HostSession(HostConfig.DEFAULT, new HostListener() {
            @Override
            public void send(byte[] bytes, int from, int to) {
                link.send(bytes, from, to);
            }

            @Override
            public LuDecision assign(LuRequest request) {
                return new LuDecision.Granted("LU1");
            }

            @Override
            public void ready(TerminalDescription terminal) {
                link.close();
            }

            @Override
            public void input(InboundRecord record) {}

            @Override
            public void disconnected() {
                gone.incrementAndGet();
            }
        });
    }

    private HostServer server(HostServerConfig config) {
        return HostServer.open(transport, config, this::greeter);
    }

    private static Socket connect(HostServer server) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    @Test
    void greetsAndHearsWhenATerminalHasGone() throws IOException {
        try (HostServer server = server(HostServerConfig.loopback(0))) {
            try (Socket socket = connect(server)) {
                assertThat(socket.getInputStream().readNBytes(3)).containsExactly(0xFF, 0xFD, 0x28);
                assertThat(server.connections()).isEqualTo(1);
            }
            await().until(() -> gone.get() == 1 && server.connections() == 0);
        }
    }

    @Test
    void hangsUpAfterWhatWasSaid() throws IOException {
        try (HostServer server = server(HostServerConfig.loopback(0));
                Socket socket = connect(server)) {
            socket.getOutputStream().write(new byte[] {(byte) 0xFF, (byte) 0xFC, 40, (byte) 0xFF, (byte) 0xFC, 24});
            assertThat(socket.getInputStream().readAllBytes())
                    .as("DO TN3270E DO TTYPE, and the end")
                    .hasSize(6);
        }
    }

    @Test
    void closesWhoeverIsOneTooMany() throws IOException {
        HostServerConfig one = new HostServerConfig("127.0.0.1", 0, HostServerConfig.Tls.NONE, 1);
        try (HostServer server = server(one)) {
            Socket first = connect(server);
            assertThat(first.getInputStream().readNBytes(3)).hasSize(3);
            try (Socket second = connect(server)) {
                assertThat(second.getInputStream().readAllBytes()).isEmpty();
            }
            first.close();
            await().until(() -> server.connections() == 0);
            try (Socket third = connect(server)) {
                assertThat(third.getInputStream().readNBytes(3)).hasSize(3);
            }
        }
    }

    @Test
    void endsAllConnectionsWhenItCloses() throws IOException {
        HostServer server = server(HostServerConfig.loopback(0));
        try (Socket socket = connect(server)) {
            assertThat(socket.getInputStream().readNBytes(3)).hasSize(3);
            server.close();
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThatThrownBy(() -> connect(server)).isInstanceOf(IOException.class);
    }

    @Test
    void saysThatThePortIsTaken() {
        try (HostServer server = server(HostServerConfig.loopback(0))) {
            assertThatThrownBy(() -> server(HostServerConfig.loopback(server.port())))
                    .hasMessageContaining("G3270-3007")
                    .hasMessageContaining(String.valueOf(server.port()));
        }
    }

    @Test
    void saysWhichTlsFilesAreOfNoUse(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("no.pem"), "no certificate");
        HostServerConfig config =
                HostServerConfig.loopback(0).withTls(new HostServerConfig.Tls(TlsStart.AT_ONCE, file, file));
        assertThatThrownBy(() -> server(config))
                .hasMessageContaining("G3270-3108")
                .hasMessageContaining("no.pem");
    }
}
