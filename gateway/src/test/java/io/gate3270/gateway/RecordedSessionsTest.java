package io.gate3270.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.protocol.trace.TraceDecoder;
import io.gate3270.protocol.trace.TraceReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway that is told to record leaves a file a session, which can be decoded. */
class RecordedSessionsTest {
    @TempDir
    private Path directory;

    @Test
    void leavesARecordingOfEachSession() throws IOException {
        Files.createDirectory(directory.resolve("traces"));
        Path file = Files.writeString(directory.resolve("gateway.yaml"), """
                http: {port: 0}
                auth: {anonymous: true}
                targets: {allow: ["127.0.0.1:*"]}
                recording: {directory: traces}
                """);
        String session;
        try (DeskHost host = DeskHost.open();
                GatewayLab lab = GatewayLab.with(GatewayConfig.read(file, Map.of()))) {
            session = lab.session(host.port());
            lab.post(
                    session + "/input",
                    "{\"actions\":[{\"type\":\"key\",\"key\":\"PF1\"}],\"settle\":{\"mode\":\"none\"}}");
        }
        List<Path> recordings = files(directory.resolve("traces"));
        assertThat(recordings).hasSize(1);
        Path trace = recordings.get(0);
        assertThat(trace.toString()).endsWith(session.replaceFirst(".*/", "") + ".trace");
        StringBuilder words = new StringBuilder();
        try (Reader reader = Files.newBufferedReader(trace)) {
            new TraceDecoder(new TraceReader(reader), "", false).decode(words);
        }
        assertThat(words)
                .startsWith("trace of 127.0.0.1:")
                .contains("terminal 3279-2-E", "< DO TN3270E", "Erase/Write", "PF1, cursor at")
                .doesNotContain("! ");
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
