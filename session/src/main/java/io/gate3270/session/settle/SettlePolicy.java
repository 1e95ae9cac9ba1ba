package io.gate3270.session.settle;

import io.gate3270.session.waits.Condition;
import java.time.Duration;

/** What an input waits for before it is answered. A host that says when it is our turn (contention resolution) is believed at once, unless the
 * caller waits for something of their own. */
public sealed interface SettlePolicy {
    /** The wait when the caller names none. */
    Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** Nothing: the answer comes as soon as the actions are done. */
    record None() implements SettlePolicy {}

    /** An open keyboard, and then silence for as long as this host was seen to pause after such a screen. */
    record Learned(Duration timeout) implements SettlePolicy {}

    /** An open keyboard, and then silence for {@code window}. */
    record Quiet(Duration timeout, Duration window) implements SettlePolicy {}

    /** An open keyboard while {@code condition} holds. */
    record Until(Duration timeout, Condition condition) implements SettlePolicy {}

    /** The longest the answer may take; zero for {@link None}. */
    default Duration limit() {
        if (this instanceof Learned learned) {
            return learned.timeout;
        }
        if (this instanceof Quiet quiet) {
            return quiet.timeout;
        }
        return this instanceof Until until ? until.timeout : Duration.ZERO;
    }
}
