package io.gate3270.session.settle;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.waits.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who waits on one session, told of what happens. Owned by its thread; costs nothing while nobody waits. */
public final class Watchers {
    private final int limit;
    private final List<Waiting> waits = new ArrayList<>(0);
    private final List<Settling> settlings = new ArrayList<>(0);
    /** The last exchange, which still learns after it was answered. */
    private @Nullable Settling last;

    /** Nobody waits yet; at most {@code limit} may. */
    public Watchers(int limit) {
        this.limit = limit;
    }

    /**
     * Makes sure that one more may wait.
     *
     * @throws CodedException {@link SessionError#WAITER_LIMIT}
     */
    public void requireRoom() {
        waits.removeIf(Waiting::answered);
        if (waits.size() + settlings.size() >= limit) {
            throw new CodedException(
                            SessionError.WAITER_LIMIT, limit + " callers wait on the session already (limit waiters)")
                    .with("waiters", limit)
                    .hint("Wait once for any of several conditions, or raise the session's waiter limit.");
        }
    }

    /** One more waits, unless it has its answer at once. */
    public void add(Waiting wait) {
        if (!wait.look()) {
            waits.add(wait);
        }
    }

    /** An exchange begins; the one before has learned what it could. */
    public void begin(Settling settling) {
        over();
        last = settling;
        settlings.add(settling);
    }

    /** Something was sent that nobody settles on. */
    public void over() {
        Settling before = last;
        if (before != null) {
            before.over();
            last = null;
        }
    }

    /** Bytes came. */
    public void heard() {
        for (int i = 0; i < settlings.size(); i++) {
            settlings.get(i).heard();
        }
    }

    /** The host wrote. */
    public void hostWrote(boolean turnGiven) {
        for (int i = 0; i < settlings.size(); i++) {
            settlings.get(i).hostWrote(turnGiven);
        }
        Settling answered = last;
        if (answered != null && !settlings.contains(answered)) {
            answered.hostWrote(turnGiven);
        }
    }

    /** Anything may have changed. */
    public void look() {
        if (!waits.isEmpty()) {
            waits.removeIf(Waiting::look);
        }
        if (!settlings.isEmpty()) {
            settlings.forEach(Settling::look);
            prune();
        }
    }

    /** Forgets exchanges that were answered. */
    public void prune() {
        settlings.removeIf(Settling::answered);
    }

    /** The session has ended. */
    public void ended() {
        over();
        settlings.forEach(Settling::closed);
        settlings.clear();
        waits.removeIf(Waiting::look);
    }
}
