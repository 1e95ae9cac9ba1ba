package io.gate3270.session;

/**
 * One thing that happened between asking for a session and its first screen.
 *
 * @param layer {@code tcp}, {@code tls}, {@code telnet}, {@code tn3270e} or {@code screen}
 * @param millis since the session was opened
 * @param text what happened, in words
 */
public record NegotiationStep(String layer, double millis, String text) {}
