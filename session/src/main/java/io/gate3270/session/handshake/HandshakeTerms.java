package io.gate3270.session.handshake;

import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.PhaseTimeouts;
import io.gate3270.session.connect.TlsMode;

/**
 * What a handshake has to come to.
 *
 * @param endpoint the host, for messages
 * @param tls {@link TlsMode#STARTTLS} if nothing may be said before TLS
 * @param timeouts the patience for telnet, TN3270E and the first screen
 * @param nvtAllowed true if text is enough
 */
public record HandshakeTerms(Endpoint endpoint, TlsMode tls, PhaseTimeouts timeouts, boolean nvtAllowed) {}
