package io.gate3270.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.gate3270.gateway.cli.console.ConsoleWindow;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.transport.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jspecify.annotations.Nullable;

/** A window on a real session in an emulated terminal: keys are bytes, and what is seen is what the emulator shows. */
final class ConsoleLab implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Transport transport = Transport.open(1);
    private final Sessions sessions =
            new Sessions(SessionsConfig.DEFAULT, transport.connector(), Sessions.Surroundings.NONE);
    private final PipedOutputStream keyboard = new PipedOutputStream();
    private final ExternalTerminal terminal;
    private final ScreenTerminal emulator;
    private final CompletableFuture<@Nullable SessionDescription> window;

    ConsoleLab(int port, int rows, int cols) throws Exception {
        emulator = new ScreenTerminal(cols, rows);
        terminal = new ExternalTerminal(
                "test", "xterm-256color", new PipedInputStream(keyboard), new EmulatorStream(emulator), UTF_8);
        terminal.setSize(new Size(cols, rows));
        Session session = sessions.open(SessionConfig.to("127.0.0.1", port));
        session.ready().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        var first = session.screen().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        window = CompletableFuture.supplyAsync(() -> {
            try {
                return ConsoleWindow.show(terminal, session, first);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Presses these keys, as the terminal sends them. */
    ConsoleLab keys(String bytes) throws IOException {
        keyboard.write(bytes.getBytes(UTF_8));
        keyboard.flush();
        return this;
    }

    /** Waits until the emulator shows this. */
    ConsoleLab shows(String text) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        org.assertj.core.api.Assertions.assertThat(screen()).contains(text));
        return this;
    }

    /** Gives the window another size. */
    void resize(int rows, int cols) {
        emulator.setSize(cols, rows);
        terminal.setSize(new Size(cols, rows));
        terminal.raise(Signal.WINCH);
    }

    String screen() {
        return emulator.toString();
    }

    /** Waits until the window is closed; how the session ended, or null if the user left. */
    @Nullable
    SessionDescription ended() throws Exception {
        return window.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        keyboard.close();
        sessions.close();
        transport.close();
        terminal.close();
    }

    private static final class EmulatorStream extends OutputStream {
        private final ScreenTerminal emulator;

        EmulatorStream(ScreenTerminal emulator) {
            this.emulator = emulator;
        }

        @Override
        public void write(int b) {
            emulator.write(Character.toString((char) b));
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            emulator.write(new String(bytes, from, length, UTF_8));
        }
    }
}
