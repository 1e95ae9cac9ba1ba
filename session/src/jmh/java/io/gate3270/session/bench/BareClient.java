package io.gate3270.session.bench;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.terminal.TerminalListener;
import io.gate3270.protocol.terminal.TraceListener;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;

/** The floor of an exchange: a blocking socket that sends the same key again and again, and reads until the record ends. */
final class BareClient implements TerminalListener, Closeable {
    private static final byte IAC = (byte) 0xFF;
    private static final byte EOR = (byte) 0xEF;

    private final Socket socket;
    private final byte[] buffer = new byte[16_384];
    private byte[] lastSent = new byte[0];

    /** Connects, and lets a real terminal negotiate until the keyboard is open. */
    BareClient(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        Terminal terminal = new Terminal(TerminalConfig.of(DisplayConfig.model("3279-2-E")), this, TraceListener.NONE);
        terminal.connected();
        while (terminal.display().lock() != KeyboardLock.NONE) {
            terminal.receive(buffer, 0, read(0));
        }
        terminal.type("A", false);
        terminal.press(Key.ENTER);
        answer();
    }

    /** Sends the key and waits for the whole answer. */
    void exchange() throws IOException {
        socket.getOutputStream().write(lastSent);
        answer();
    }

    private void answer() throws IOException {
        int length = 0;
        do {
            length += read(length);
        } while (length < 2 || buffer[length - 2] != IAC || buffer[length - 1] != EOR);
    }

    private int read(int at) throws IOException {
        int count = socket.getInputStream().read(buffer, at, buffer.length - at);
        if (count < 0) {
            throw new EOFException("the host closed the connection");
        }
        return count;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        lastSent = Arrays.copyOfRange(bytes, from, to);
        try {
            socket.getOutputStream().write(bytes, from, to - from);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void changed(long version) {}

    @Override
    public void failed(CodedException why) {
        throw why;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
