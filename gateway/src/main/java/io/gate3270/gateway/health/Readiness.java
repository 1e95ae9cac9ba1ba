package io.gate3270.gateway.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Every reason why the gateway may not be ready for work. Thread-safe. */
public final class Readiness {
    private final List<Supplier<Check>> checks = new CopyOnWriteArrayList<>();

    /**
     * The state of one thing that has to be right.
     *
     * @param name of the thing
     * @param ok true if it is right
     * @param reason in words
     */
    public record Check(String name, boolean ok, String reason) {}

    /** Asks this one too; it must answer at once. */
    public void add(Supplier<Check> check) {
        checks.add(check);
    }

    /** The state of everything, in the order in which it was added. */
    public List<Check> checks() {
        return checks.stream().map(Supplier::get).toList();
    }
}
