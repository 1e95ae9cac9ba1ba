package io.gate3270.gateway.config;

import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.document.Where;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an operator may set. Immutable.
 *
 * @param http where the API listens
 * @param auth who may use it
 * @param hosts the hosts that clients may name
 * @param targets which others they may name
 * @param sessions the bounds of sessions
 * @param secrets which secrets clients may have typed
 * @param recording whether and where sessions are recorded
 * @param transport how connections are driven
 * @param logging what is logged
 */
public record GatewayConfig(
        HttpConfig http,
        AuthConfig auth,
        List<HostEntry> hosts,
        TargetsConfig targets,
        LimitsConfig sessions,
        SecretsConfig secrets,
        RecordingConfig recording,
        TransportConfig transport,
        LoggingConfig logging) {
    /** Copies the list. */
    public GatewayConfig {
        hosts = List.copyOf(hosts);
    }

    /**
     * The configuration in a file, as the environment's {@code GATE3270_…} variables change it.
     *
     * @throws io.gate3270.protocol.error.CodedException {@code G3270-1001} with all problems, {@code G3270-1002} if the file cannot be read
     */
    public static GatewayConfig read(Path file, Map<String, String> environment) {
        return ConfigReader.read(file, environment);
    }

    /** What an empty file says: loopback, nobody is let in. */
    public static GatewayConfig defaults() {
        FaultList faults = new FaultList(ConfigReader.CODES);
        GatewayConfig config = RootKeys.shape(Path.of("")).read(Node.object(Where.root(1, 1), Map.of()), faults);
        if (config == null) {
            throw new IllegalStateException("the defaults are no valid configuration: " + faults.all());
        }
        return config;
    }

    /** A gateway to try things with: everybody may do everything, on loopback, to hosts on loopback. */
    public static GatewayConfig demo(int httpPort) {
        GatewayConfig base = defaults();
        return new GatewayConfig(
                base.http.withPort(httpPort),
                new AuthConfig(true),
                List.of(),
                TargetsConfig.LOOPBACK,
                base.sessions,
                base.secrets,
                base.recording,
                base.transport,
                base.logging);
    }

    /** The same, listening elsewhere. */
    public GatewayConfig with(HttpConfig other) {
        return new GatewayConfig(other, auth, hosts, targets, sessions, secrets, recording, transport, logging);
    }

    /** The same with other recordings. */
    public GatewayConfig with(RecordingConfig other) {
        return new GatewayConfig(http, auth, hosts, targets, sessions, secrets, other, transport, logging);
    }

    /** The host with this name. */
    public Optional<HostEntry> host(String name) {
        return hosts.stream().filter(host -> host.name().equals(name)).findFirst();
    }

    /** The host that is meant by this address and port. */
    public Optional<HostEntry> hostAt(String address, int port) {
        return hosts.stream().filter(host -> host.listensAt(address, port)).findFirst();
    }
}
