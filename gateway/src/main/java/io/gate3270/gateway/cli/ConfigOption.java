package io.gate3270.gateway.cli;

import io.gate3270.gateway.config.GatewayConfig;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which configuration: the option that {@code serve} and {@code check} share. */
final class ConfigOption {
    @Option(names = "--config", paramLabel = "FILE", required = true, description = "The configuration, a YAML file.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    /** The configuration, with the environment's changes; fails with everything that is wrong with it. */
    GatewayConfig read() {
        return GatewayConfig.read(file, System.getenv());
    }
}
