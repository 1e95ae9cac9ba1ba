package io.gate3270.protocol.hostside;

/**
 * What a terminal wants to be.
 *
 * @param deviceType such as {@code IBM-3278-2-E}
 * @param lu the LU it asked for; empty: any
 * @param associate whether {@code lu} is a terminal whose printer is wanted
 * @param tn3270e whether a refusal can carry its reason; a classic terminal is only asked for its next name
 */
public record LuRequest(String deviceType, String lu, boolean associate, boolean tn3270e) {}
