package io.gate3270.gateway.config;

import io.gate3270.gateway.document.DocumentReader;
import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a configuration of a file and the environment, or says everything that is wrong with them. */
final class ConfigReader {
    /** Bytes of a configuration file at most. */
    static final int MAX_BYTES = 1 << 22;

    static final Map<FaultKind, ErrorCode> CODES = new EnumMap<>(Map.of(
            FaultKind.SYNTAX, GatewayError.CONFIG_SYNTAX,
            FaultKind.TYPE, GatewayError.CONFIG_TYPE,
            FaultKind.UNKNOWN, GatewayError.CONFIG_KEY_UNKNOWN,
            FaultKind.MISSING, GatewayError.CONFIG_KEY_MISSING,
            FaultKind.VALUE, GatewayError.CONFIG_VALUE,
            FaultKind.DUPLICATE, GatewayError.CONFIG_KEY_DUPLICATE,
            FaultKind.LIMIT, GatewayError.CONFIG_LIMIT,
            FaultKind.REFERENCE, GatewayError.CONFIG_REFERENCE));

    private ConfigReader() {}

    static GatewayConfig read(Path file, Map<String, String> environment) {
        Path parent = file.toAbsolutePath().getParent();
        return read(file.toString(), bytes(file), parent == null ? file : parent, environment);
    }

    static GatewayConfig read(String name, byte[] yaml, Path base, Map<String, String> environment) {
        FaultList faults = new FaultList(CODES);
        GatewayConfig config = read(yaml, base, environment, faults);
        if (config == null || faults.count() > 0) {
            throw invalid(name, faults.all());
        }
        return config;
    }

    private static @Nullable GatewayConfig read(
            byte[] yaml, Path base, Map<String, String> environment, FaultList faults) {
        Node root = DocumentReader.yaml().read(yaml, faults);
        if (root == null) {
            return null;
        }
        ObjectShape<GatewayConfig> shape = RootKeys.shape(base);
        return shape.read(EnvironmentOverrides.over(root, shape, environment, faults), faults);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new CodedException(
                        GatewayError.CONFIG_LIMIT,
                        file + " has " + Files.size(file) + " bytes (expected: at most " + MAX_BYTES + ")");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CodedException(GatewayError.CONFIG_UNREADABLE, file + " does not exist", e)
                    .hint("Name the file with --config FILE.");
        } catch (IOException e) {
            throw new CodedException(GatewayError.CONFIG_UNREADABLE, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** One failure that lists them all; its context has the code of each. */
    private static CodedException invalid(String name, List<Fault> faults) {
        StringBuilder text = new StringBuilder(name)
                .append(": ")
                .append(faults.size())
                .append(faults.size() == 1 ? " problem" : " problems");
        for (Fault fault : faults) {
            text.append("\n  - ").append(fault.where()).append(' ').append(fault.sentenceWithHint());
        }
        return new CodedException(GatewayError.CONFIG_INVALID, text.toString())
                .with(
                        "problems",
                        faults.stream().map(fault -> fault.code().id()).toList());
    }
}
