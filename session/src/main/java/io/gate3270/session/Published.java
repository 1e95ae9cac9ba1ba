package io.gate3270.session;

import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the owner's thread lets everybody see of a session: written there, read anywhere. */
final class Published {
    private static final int MAX_STEPS = 200;

    private volatile SessionStatus status;
    private volatile long version;
    private volatile @Nullable ScreenSnapshot screen;
    private volatile List<NegotiationStep> steps = List.of();
    private volatile long heardNanos;

    Published(SessionStatus status, long nowNanos) {
        this.status = status;
        this.heardNanos = nowNanos;
    }

    /** When the host's last byte came, on the owner's clock; before the first, when the session was opened. */
    long heardNanos() {
        return heardNanos;
    }

    void heard(long nowNanos) {
        heardNanos = nowNanos;
    }

    SessionStatus status() {
        return status;
    }

    void status(SessionStatus next) {
        status = next;
    }

    long version() {
        return version;
    }

    void version(long next) {
        version = next;
    }

    /** The present screen, if a copy of it has been made already. */
    @Nullable
    ScreenSnapshot currentScreen() {
        ScreenSnapshot copy = screen;
        return copy != null && copy.version() == version ? copy : null;
    }

    void screen(ScreenSnapshot copy) {
        screen = copy;
    }

    List<NegotiationStep> steps() {
        return steps;
    }

    /** Adds a step, unless there are very many, as with a host that negotiates for ever. */
    void add(NegotiationStep step) {
        if (steps.size() < MAX_STEPS) {
            List<NegotiationStep> more = new ArrayList<>(steps);
            more.add(step);
            steps = List.copyOf(more);
        }
    }
}
