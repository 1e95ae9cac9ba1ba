package io.gate3270.protocol.trace;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One way to write traces. */
interface TraceDialect {
    /** What it is called in a sentence. */
    String title();

    /** What is said before the first event. */
    TraceHeader header();

    /** The next event, or null at the end. */
    @Nullable
    TraceEvent next() throws IOException;
}
