package io.gate3270.session.input;

import io.gate3270.session.waits.Condition;

/** What must be so before anything is typed. */
public sealed interface Expectation {
    /** The screen still has this version. */
    record AtVersion(long version) implements Expectation {}

    /** This holds; a text at a position, most often. */
    record Holds(Condition condition) implements Expectation {}
}
