package io.gate3270.gateway.config;

/**
 * Everything an operator may set.
 *
 * @param http where the API listens
 * @param auth who may use it
 */
public record GatewayConfig(HttpConfig http, AuthConfig auth) {
    /** A gateway to try things with: loopback only, everybody may do everything. */
    public static GatewayConfig demo(int httpPort) {
        return new GatewayConfig(HttpConfig.loopback(httpPort), new AuthConfig(true));
    }
}
