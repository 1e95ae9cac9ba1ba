package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.session.connect.OutgoingLink;
import io.gate3270.session.connect.TerminalConnector;
import io.gate3270.session.connect.TerminalConnector.Target;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.SecretResolver;
import io.gate3270.session.settle.HostRhythm;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * All sessions of a process: opened here, found here, bounded in number. Thread-safe.
 *
 * <p>A session that was closed is forgotten at once; one that failed stays, with its last screen and its reason, until it is closed or
 * until too many others have failed since.
 */
public final class Sessions implements AutoCloseable {
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final int MAX_RHYTHMS = 4_096;
    private static final int ID_LENGTH = 16;
    private static final String ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final SessionsConfig config;
    private final TerminalConnector connector;
    private final Surroundings surroundings;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentHashMap<String, LiveSession> byId = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, HostRhythm> rhythms = new ConcurrentHashMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failedCount = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    /**
     * What sessions need from their surroundings.
     *
     * @param secrets resolves secret references, on the thread of the caller who sends input
     * @param listener hears what happens to all sessions
     * @param traces records the bytes of sessions
     * @param clock the time of day, for descriptions
     */
    public record Surroundings(SecretResolver secrets, SessionListener listener, SessionTraces traces, Clock clock) {
        /** No secrets, nobody listening, nothing recorded. */
        public static final Surroundings NONE =
                new Surroundings(SecretResolver.NONE, SessionListener.NONE, SessionTraces.NONE, Clock.systemUTC());
    }

    /** No sessions yet; {@code connector} reaches the hosts, and is not closed here. */
    public Sessions(SessionsConfig config, TerminalConnector connector, Surroundings surroundings) {
        this.config = config;
        this.connector = connector;
        this.surroundings = surroundings;
    }

    /**
     * Opens a session and returns at once; {@link Session#ready} tells when it can be used.
     *
     * @throws CodedException {@code SESSION_LIMIT}, and what {@code config} may have wrong: {@code SESSION_CONFIG_INVALID},
     *     {@code MODEL_UNKNOWN}, {@code SCREEN_SIZE_INVALID}, {@code CODE_PAGE_UNKNOWN}
     */
    public Session open(SessionConfig wanted) {
        TerminalConfig terminal = SessionConfigCheck.terminal(wanted);
        if (open.incrementAndGet() > config.maxSessions()) {
            open.decrementAndGet();
            throw new CodedException(
                            SessionError.SESSION_LIMIT,
                            config.maxSessions() + " sessions are open already (limit maxSessions)")
                    .with("maxSessions", config.maxSessions())
                    .hint("Close sessions that are not needed, or raise the limit.");
        }
        String id = newId();
        try {
            LiveSession session = prepared(id, wanted, terminal);
            byId.put(id, session);
            session.ended().thenAccept(this::ended);
            surroundings.listener.stateChanged(session.description());
            session.dial();
            return session;
        } catch (RuntimeException e) {
            byId.remove(id);
            open.decrementAndGet();
            throw e;
        }
    }

    private LiveSession prepared(String id, SessionConfig wanted, TerminalConfig terminal) {
        OutgoingLink link = connector.link(new Target(wanted.endpoint(), wanted.tls(), wanted.timeouts()));
        LiveSession.Parts parts = new LiveSession.Parts(
                terminal,
                surroundings.traces.open(id, wanted),
                rhythmOf(wanted),
                surroundings.secrets,
                surroundings.listener);
        return new LiveSession(id, wanted, surroundings.clock.instant(), link, parts);
    }

    /** The session with this id, or null if there is none (any more). */
    public @Nullable Session find(String id) {
        return byId.get(id);
    }

    /** All sessions, the oldest first; failed ones too. */
    public List<Session> all() {
        Comparator<Session> byAge =
                Comparator.comparing(session -> session.description().createdAt());
        return byId.values().stream()
                .map(Session.class::cast)
                .sorted(byAge.thenComparing(Session::id))
                .toList();
    }

    /** How many are open: connecting, negotiating, ready or closing. */
    public int openCount() {
        return open.get();
    }

    /** Closes the session with this id and forgets it, also if it had failed; false if there is none. */
    public boolean close(String id) {
        LiveSession session = byId.remove(id);
        if (session == null) {
            return false;
        }
        session.close();
        return true;
    }

    /** Closes all sessions; completes when they have ended, or when {@code patience} is over. */
    public CompletionStage<Void> closeAll(Duration patience) {
        CompletableFuture<?>[] endings = byId.values().stream()
                .map(session -> session.close().toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(endings)
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(byId::clear);
    }

    /** Closes all sessions and waits for it, five seconds at most. */
    @Override
    public void close() {
        closeAll(LAST_WORDS).toCompletableFuture().join();
    }

    private void ended(SessionDescription last) {
        open.decrementAndGet();
        if (last.state() == SessionState.CLOSED) {
            byId.remove(last.id());
            return;
        }
        failed.add(last.id());
        if (failedCount.incrementAndGet() > config.maxFailed()) {
            String oldest = failed.poll();
            failedCount.decrementAndGet();
            if (oldest != null) {
                byId.remove(oldest);
            }
        }
    }

    private HostRhythm rhythmOf(SessionConfig wanted) {
        if (rhythms.size() >= MAX_RHYTHMS) {
            rhythms.clear(); // what is known of hosts is learned again; names that nobody uses twice do not pile up
        }
        return rhythms.computeIfAbsent(wanted.endpoint().toString(), host -> new HostRhythm(config.rhythm()));
    }

    private String newId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        return id.toString();
    }
}
