package io.gate3270.session.waits;

import io.gate3270.protocol.screen.ScreenSnapshot;

/** What there is to see of a session now; asked on the owner's thread only. */
public interface Observation {
    /** The screen; one copy a version, however often it is asked for. */
    ScreenSnapshot screen();

    /** The screen's version, without copying it. */
    long version();

    /** True if the keyboard accepts input. */
    boolean unlocked();

    /** When the host's last byte came, on the owner's clock. */
    long lastByteNanos();

    /** True if the session has ended. */
    boolean closed();
}
