package io.gate3270.gateway.config;

/**
 * Who may use the API.
 *
 * @param anonymous anybody who reaches the port may do everything
 */
public record AuthConfig(boolean anonymous) {}
