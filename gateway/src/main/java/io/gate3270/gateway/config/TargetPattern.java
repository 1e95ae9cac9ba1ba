package io.gate3270.gateway.config;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of hosts and ports: {@code mvs1.example.com:23}, {@code *.example.com:992}, {@code [::1]:*}, {@code *:23-3999}.
 *
 * @param host lower-case name or address, {@code *} for any, {@code *.suffix} for names that end so
 * @param fromPort lowest port
 * @param toPort highest port
 */
public record TargetPattern(String host, int fromPort, int toPort) {
    /** How it is written. */
    static final Pattern WRITTEN =
            Pattern.compile("(\\*|(?:\\*\\.)?[A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:.]+\\]):(\\*|\\d{1,5})(?:-(\\d{1,5}))?");

    private static final int MAX_PORT = 65_535;

    /** The pattern that is written so. */
    public static TargetPattern of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + written + "\" (expected: HOST:PORT)");
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
        if (matcher.group(2).equals("*")) {
            return new TargetPattern(host, 1, MAX_PORT);
        }
        int from = Integer.parseInt(matcher.group(2));
        String upper = matcher.group(3);
        return new TargetPattern(host, from, upper == null ? from : Integer.parseInt(upper));
    }

    /** True if a client may name this host and port. */
    public boolean matches(String name, int port) {
        if (port < fromPort || port > toPort) {
            return false;
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        return host.equals("*") || host.equals(wanted) || (host.startsWith("*.") && wanted.endsWith(host.substring(1)));
    }

    @Override
    public String toString() {
        String ports = fromPort == 1 && toPort == MAX_PORT
                ? "*"
                : fromPort == toPort ? "" + fromPort : fromPort + "-" + toPort;
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ':' + ports;
    }
}
