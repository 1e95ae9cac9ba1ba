package io.gate3270.gateway.recording;

import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.protocol.trace.TraceHeader;
import io.gate3270.protocol.trace.TraceWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recording of one session. Heard on the session's thread, written on the writer's; what is marked so belongs to the latter.
 */
final class TraceFile implements TraceListener {
    /** Events that wait to be written. */
    private static final int MAX_WAITING = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(TraceFile.class);

    private final Path path;
    private final TraceHeader header;
    private final long maxBytes;
    private final Executor executor;
    private final Clock clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /** The writer's. */
    private @Nullable Writer out;

    /** The writer's. */
    private @Nullable TraceWriter trace;

    /** The writer's; once true, nothing is written any more. */
    private boolean ended;

    /** The writer's; an estimate by the bytes that were heard. */
    private long written;

    /** One event, to be written. */
    private interface Event {
        void write(TraceWriter to) throws IOException;
    }

    TraceFile(Path path, TraceHeader header, long maxBytes, Executor executor, Clock clock) {
        this.path = path;
        this.header = header;
        this.maxBytes = maxBytes;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public void received(byte[] bytes, int from, int to) {
        Instant time = clock.instant();
        byte[] copy = Arrays.copyOfRange(bytes, from, to);
        handOver(2L * copy.length, writer -> writer.received(time, copy, 0, copy.length));
    }

    @Override
    public void sent(byte[] bytes, int from, int to) {
        Instant time = clock.instant();
        byte[] copy = Arrays.copyOfRange(bytes, from, to);
        handOver(2L * copy.length, writer -> writer.sent(time, copy, 0, copy.length));
    }

    @Override
    public void note(String text) {
        Instant time = clock.instant();
        handOver(text.length(), writer -> writer.note(time, text));
    }

    private void handOver(long size, Event event) {
        if (waiting.incrementAndGet() > MAX_WAITING) {
            waiting.decrementAndGet();
            lost.incrementAndGet();
        } else {
            executor.execute(() -> write(size, event));
        }
    }

    /** Ends the file when everything that was handed over has been written. */
    void close() {
        executor.execute(this::end);
    }

    private void write(long size, Event event) {
        int left = waiting.decrementAndGet();
        if (ended) {
            return;
        }
        try {
            TraceWriter writer = opened();
            int gone = lost.getAndSet(0);
            if (gone > 0) {
                writer.note(clock.instant(), gone + " events were lost: the disk could not keep up");
            }
            event.write(writer);
            written += size;
            if (written > maxBytes) {
                writer.note(
                        clock.instant(),
                        "the recording ends here: it exceeds " + maxBytes + " bytes (recording.maxFile)");
                end();
            } else if (left == 0 && out != null) {
                out.flush();
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    private TraceWriter opened() throws IOException {
        TraceWriter there = trace;
        if (there != null) {
            return there;
        }
        // The owner's alone from the first moment: permissions that are set later leave a moment for others to open it.
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
        Writer file =
                new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
        out = file;
        there = new TraceWriter(file, header);
        trace = there;
        return there;
    }

    private void end() {
        ended = true;
        if (out != null) {
            try {
                out.close();
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    private void failed(IOException e) {
        ended = true;
        LOG.atError().addKeyValue("file", path).setCause(e).log("a recording cannot be written");
    }
}
