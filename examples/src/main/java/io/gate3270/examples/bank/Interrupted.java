package io.gate3270.examples.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Conversations whose terminal was lost, by teller and, where the terminal has a name of its own, by LU; the oldest are forgotten.
 * Thread-safe.
 */
final class Interrupted {
    static final int MAX_KEPT = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Conversation> byTeller = bounded();
    private final Map<String, Conversation> byLu = bounded();

    private static Map<String, Conversation> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Conversation> eldest) {
                return size() > MAX_KEPT;
            }
        };
    }

    /** The terminal {@code lu} was lost; an empty name is one that nobody can ask for again. */
    void keep(String lu, Conversation conversation) {
        lock.lock();
        try {
            byTeller.put(conversation.teller(), conversation);
            if (!lu.isEmpty()) {
                byLu.put(lu, conversation);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What was going on at that terminal; told once. */
    Optional<Conversation> atTerminal(String lu) {
        lock.lock();
        try {
            Conversation conversation = byLu.remove(lu);
            if (conversation != null) {
                byTeller.remove(conversation.teller(), conversation);
            }
            return Optional.ofNullable(conversation);
        } finally {
            lock.unlock();
        }
    }

    /** What that teller was doing; told once. */
    Optional<Conversation> of(String teller) {
        lock.lock();
        try {
            Conversation conversation = byTeller.remove(teller);
            if (conversation != null) {
                byLu.values().remove(conversation);
            }
            return Optional.ofNullable(conversation);
        } finally {
            lock.unlock();
        }
    }

    /** True if that teller was doing something. */
    boolean has(String teller) {
        lock.lock();
        try {
            return byTeller.containsKey(teller);
        } finally {
            lock.unlock();
        }
    }

    /** The teller begins anew. */
    void forget(String teller) {
        of(teller);
    }
}
