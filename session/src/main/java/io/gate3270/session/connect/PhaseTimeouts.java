package io.gate3270.session.connect;

import java.time.Duration;

/**
 * The patience for each phase between asking for a session and its first screen.
 *
 * @param resolve for the host's addresses
 * @param connect for each address to accept
 * @param tls for the TLS handshake
 * @param telnet for the telnet options, from the moment the connection is up
 * @param tn3270e for device type and functions, from the first TN3270E request
 * @param firstScreen for the first write, from the moment a data mode is agreed
 */
public record PhaseTimeouts(
        Duration resolve, Duration connect, Duration tls, Duration telnet, Duration tn3270e, Duration firstScreen) {

    /** 5 s, 10 s, 10 s, 10 s, 10 s, 20 s. */
    public static final PhaseTimeouts DEFAULT = new PhaseTimeouts(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20));

    /** The same patience for each phase. */
    public static PhaseTimeouts each(Duration patience) {
        return new PhaseTimeouts(patience, patience, patience, patience, patience, patience);
    }
}
