package io.gate3270.gateway.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.DeskHost;
import io.gate3270.gateway.GatewayLab;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.config.RecordingConfig;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.protocol.trace.TraceEvent;
import io.gate3270.protocol.trace.TraceReader;
import io.gate3270.session.SessionConfig;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFilesTest {
    @TempDir
    private Path directory;

    @Test
    void recordASessionWithoutItsSecrets() throws IOException {
        GatewayConfig config = GatewayConfig.demo(0).with(new RecordingConfig(List.of(directory), 1 << 20));
        try (DeskHost host = DeskHost.open();
                GatewayLab lab = GatewayLab.with(config)) {
            String session = lab.session(host.port());
            lab.post(
                    session + "/input",
                    "{\"actions\":[{\"type\":\"fill\",\"label\":\"Name\",\"text\":\"ANNA\"},{\"type\":\"fill\",\"label\":\"Code\",\"text\":\"GEHEIM\"},"
                            + "{\"type\":\"key\",\"key\":\"Enter\"}]}");
            lab.delete(session);
        }

        List<TraceEvent> events = events(onlyFile());
        assertThat(text(events, TraceEvent.Kind.SENT)).contains(hex("ANNA")).doesNotContain(hex("GEHEIM"));
        assertThat(text(events, TraceEvent.Kind.RECEIVED)).contains(hex("HELLO ANNA"));
        assertThat(events.stream().map(TraceEvent::text)).contains("state ready", "state closed");
        assertThat(Files.getPosixFilePermissions(onlyFile())).hasSize(2);
    }

    @Test
    void endWhenTheyAreFull() throws IOException {
        try (TraceFiles files = new TraceFiles(directory, 100, Clock.systemUTC())) {
            TraceListener trace = files.open("id", SessionConfig.to("host", 23));
            for (int i = 0; i < 10; i++) {
                trace.received(new byte[20], 0, 20);
            }
        }

        List<TraceEvent> events = events(onlyFile());
        assertThat(events).hasSize(4);
        assertThat(events.get(3).text()).contains("recording.maxFile");
    }

    @Test
    void saySoWhenEventsWereLost() throws Exception {
        List<Runnable> queue = new ArrayList<>();
        Path path = directory.resolve("slow.trace");
        TraceFile file = new TraceFile(
                path,
                new io.gate3270.protocol.trace.TraceHeader("host:23", "", "", ""),
                1 << 20,
                queue::add,
                Clock.systemUTC());
        for (int i = 0; i < 1_234; i++) {
            file.note("event");
        }
        file.close();
        queue.forEach(Runnable::run);

        List<TraceEvent> events = events(path);
        assertThat(events).hasSize(1_001);
        assertThat(events.get(0).text()).isEqualTo("234 events were lost: the disk could not keep up");
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static List<TraceEvent> events(Path file) throws IOException {
        List<TraceEvent> events = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            TraceReader trace = new TraceReader(reader);
            for (TraceEvent event = trace.next(); event != null; event = trace.next()) {
                events.add(event);
            }
        }
        return events;
    }

    private static String text(List<TraceEvent> events, TraceEvent.Kind kind) {
        StringBuilder hex = new StringBuilder();
        events.stream().filter(event -> event.kind() == kind).forEach(event -> hex.append(event.bytes()));
        return hex.toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(CodePage.named("cp037").encode(text));
    }
}
