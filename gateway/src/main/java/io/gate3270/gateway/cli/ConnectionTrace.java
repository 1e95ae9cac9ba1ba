package io.gate3270.gateway.cli;

import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.protocol.trace.TraceHeader;
import io.gate3270.protocol.trace.TraceWriter;
import io.gate3270.session.SessionConfig;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bytes of one connection, masked, in a file. After the first failure to write nothing more is written; closing tells of it. */
final class ConnectionTrace implements TraceListener, AutoCloseable {
    private final BufferedWriter file;
    private final TraceWriter writer;
    private @Nullable IOException failure;

    private ConnectionTrace(BufferedWriter file, TraceHeader header) throws IOException {
        this.file = file;
        this.writer = new TraceWriter(file, header);
    }

    /** A new trace of a session that is about to be opened. */
    static ConnectionTrace create(Path path, SessionConfig session) throws IOException {
        TraceHeader header = new TraceHeader(
                session.endpoint().toString(),
                session.terminal().model(),
                session.terminal().oversize(),
                session.terminal().codePage());
        return new ConnectionTrace(Files.newBufferedWriter(path), header);
    }

    @Override
    public void received(byte[] bytes, int from, int to) {
        write(() -> writer.received(Instant.now(), bytes, from, to));
    }

    @Override
    public void sent(byte[] bytes, int from, int to) {
        write(() -> writer.sent(Instant.now(), bytes, from, to));
    }

    @Override
    public void note(String text) {
        write(() -> writer.note(Instant.now(), text));
    }

    private interface Write {
        void run() throws IOException;
    }

    private synchronized void write(Write write) {
        if (failure != null) {
            return;
        }
        try {
            write.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    public synchronized void close() {
        write(file::close);
        if (failure != null) {
            throw new UncheckedIOException("the trace is not complete: " + failure.getMessage(), failure);
        }
    }
}
