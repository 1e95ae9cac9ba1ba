package io.gate3270.protocol.terminal;

/**
 * Something that one end asked for and the other did not want.
 *
 * @param byHost true if the host refused what we asked for
 * @param what an option, an LU, or TN3270E as a whole
 * @param why in words
 */
public record Refusal(boolean byHost, String what, String why) {}
