package io.gate3270.fuzz;

import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.protocol.error.CodedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A configuration file. */
public final class ConfigFuzz {
    private static final Path FILE = file();

    private ConfigFuzz() {}

    /** It is read, or refused with all its problems. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Files.write(FILE, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            GatewayConfig.read(FILE, Map.of("GATE3270_HTTP_PORT", "8270"));
        } catch (CodedException refused) {
            if (refused.detail().isEmpty()) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".yaml");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
