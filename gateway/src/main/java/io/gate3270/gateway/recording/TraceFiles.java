package io.gate3270.gateway.recording;

import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.protocol.trace.TraceHeader;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.SessionListener;
import io.gate3270.session.SessionTraces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records each session in {@code <time>-<session id>.trace}. Thread-safe.
 *
 * <p>Sessions hand their bytes over and go on. When the disk cannot keep up, events are lost, and the file says how many.
 */
public final class TraceFiles implements SessionTraces, SessionListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TraceFiles.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int CLOSE_SECONDS = 5;

    private final Path directory;
    private final long maxBytes;
    private final Clock clock;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "gate3270-recording");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, TraceFile> open = new ConcurrentHashMap<>();

    /**
     * No recordings yet.
     *
     * @param directory where they go; it exists
     * @param maxBytes after which a file says that it is full and takes no more
     */
    public TraceFiles(Path directory, long maxBytes, Clock clock) {
        this.directory = directory;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    @Override
    public TraceListener open(String id, SessionConfig config) {
        TraceHeader header = new TraceHeader(
                config.endpoint().toString(),
                config.terminal().model(),
                config.terminal().oversize(),
                config.terminal().codePage());
        Path path = directory.resolve(NAME.format(clock.instant()) + '-' + id + ".trace");
        TraceFile file = new TraceFile(path, header, maxBytes, writer, clock);
        open.put(id, file);
        return file;
    }

    @Override
    public void stateChanged(SessionDescription session) {
        TraceFile file = open.get(session.id());
        if (file != null) {
            file.note("state " + session.state().label());
            if (session.state().ended()) {
                open.remove(session.id());
                file.close();
            }
        }
    }

    /** Closes every file; waits for the writer, not for long. */
    @Override
    public void close() {
        open.values().forEach(TraceFile::close);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("recordings were still being written when the time to stop was over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
