package io.gate3270.session;

import java.time.Duration;

/**
 * What is done to learn that a silent connection still lives, and to keep middleboxes from forgetting it.
 *
 * @param mode what is sent
 * @param interval silence after which it is sent
 * @param answerWithin patience for the answer to a timing mark
 */
public record KeepAlive(Mode mode, Duration interval, Duration answerWithin) {
    /** Telnet NOP after a minute of silence. */
    public static final KeepAlive DEFAULT = new KeepAlive(Mode.NOP, Duration.ofMinutes(1), Duration.ofSeconds(30));

    /** What is sent into the silence. */
    public enum Mode {
        /** Nothing; TCP's own keepalive stays on. */
        OFF,
        /** Telnet NOP: never answered, keeps the path open (RFC 854). */
        NOP,
        /** Telnet DO TIMING-MARK: a host that lives answers it, whatever it says (RFC 860). */
        TIMING_MARK
    }
}
