package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.error.SessionError;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Speaks into the silence of one connection, and gives it up if a timing mark stays without answer. Owned by the session's thread. */
final class LifeSigns {
    private final KeepAlive config;
    private final Terminal terminal;
    private final Timers timers;
    private final Consumer<CodedException> dead;
    private Timers.@Nullable Handle timer;
    private long lastHeardNanos;
    private long askedNanos;
    private boolean asked;

    LifeSigns(KeepAlive config, Terminal terminal, Timers timers, Consumer<CodedException> dead) {
        this.config = config;
        this.terminal = terminal;
        this.timers = timers;
        this.dead = dead;
        this.lastHeardNanos = timers.nanoTime();
    }

    /** The session is ready: silence counts from now on. */
    void start() {
        if (config.mode() != KeepAlive.Mode.OFF) {
            timer = timers.after(config.interval(), this::look);
        }
    }

    void stop() {
        Timers.Handle running = timer;
        if (running != null) {
            running.cancel();
        }
    }

    /** Bytes came, whatever they say: the host lives. */
    void heard() {
        lastHeardNanos = timers.nanoTime();
        asked = false;
    }

    /** When the host's last byte came, on the owner's clock. */
    long lastHeardNanos() {
        return lastHeardNanos;
    }

    private void look() {
        long now = timers.nanoTime();
        if (asked && now - askedNanos >= config.answerWithin().toNanos()) {
            dead.accept(unresponsive());
            return;
        }
        long silent = now - lastHeardNanos;
        if (!asked && silent >= config.interval().toNanos()) {
            speak(now);
        } else {
            again(
                    asked
                            ? config.answerWithin().toNanos() - (now - askedNanos)
                            : config.interval().toNanos() - silent);
        }
    }

    private void speak(long now) {
        if (config.mode() == KeepAlive.Mode.TIMING_MARK) {
            asked = true;
            askedNanos = now;
            terminal.sendTimingMark();
            again(config.answerWithin().toNanos());
        } else {
            terminal.sendNop();
            again(config.interval().toNanos());
        }
    }

    private void again(long delayNanos) {
        timer = timers.after(Duration.ofNanos(delayNanos), this::look);
    }

    private CodedException unresponsive() {
        return new CodedException(
                        SessionError.HOST_UNRESPONSIVE,
                        "no answer to a timing mark within "
                                + config.answerWithin().toMillis() + " ms")
                .hint("The host or the network between is down; open a new session.");
    }
}
