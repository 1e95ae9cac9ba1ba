package io.gate3270.protocol.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.keyboard.Key;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole conversations, written down in {@code golden/terminal/*.dialogue}: what the host sends ({@code <}), what the terminal must say next
 * ({@code >}; nothing, if there is no such line), what the operator does, and what can be seen then.
 */
class GoldenDialogueTest {
    @ParameterizedTest(name = "{0} in chunks of {1}")
    @CsvSource({
        "classic, 10000", "classic, 1", "classic, 3",
        "tn3270e, 10000", "tn3270e, 1", "tn3270e, 3",
        "contention, 10000", "contention, 1", "contention, 3",
        "fallback, 10000", "fallback, 1", "fallback, 3",
        "renegotiation, 10000", "renegotiation, 1", "renegotiation, 3",
        "starttls, 10000", "starttls, 1", "starttls, 3",
        "text, 10000", "text, 1", "text, 3",
    })
    void goesAsWrittenDown(String name, int chunk) throws IOException {
        new Play(name, chunk).play();
    }

    private static final class Play {
        private final List<String> lines;
        private final DrivenTerminal driven;
        private String place = "";
        private String said = "";
        private String refused = "";

        Play(String name, int chunk) throws IOException {
            String resource = "/golden/terminal/" + name + ".dialogue";
            try (InputStream stream = Objects.requireNonNull(Play.class.getResourceAsStream(resource), resource)) {
                String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                lines = all.lines().filter(line -> !line.startsWith("#")).toList();
            }
            String[] words = lines.get(0).split(" ");
            TerminalConfig config = TerminalConfig.of(DisplayConfig.model(words[1]))
                    .withLus(Arrays.asList(words).subList(2, words.length));
            driven = new DrivenTerminal(config, chunk, TraceListener.NONE);
        }

        void play() {
            for (int number = 1; number < lines.size(); number++) {
                String line = lines.get(number);
                int blank = line.indexOf(' ');
                String verb = blank < 0 ? line : line.substring(0, blank);
                String rest = blank < 0 ? "" : line.substring(blank + 1);
                if (!verb.equals(">") && !verb.equals("refused")) {
                    assertThat(said)
                            .as("said without being asked to, at %s", place)
                            .isEmpty();
                    assertThat(refused).as("refused, at %s", place).isEmpty();
                }
                place = number + ": " + line;
                perform(verb, rest);
            }
            assertThat(said).as("at the end").isEmpty();
        }

        private void perform(String verb, String rest) {
            switch (verb) {
                case "<" -> said = driven.host(rest);
                case ">" -> expect(rest.replace(" ", ""));
                case "key" -> press(rest);
                case "type", "secret" -> {
                    assertThat(driven.terminal.type(rest, verb.equals("secret")).complete())
                            .as(place)
                            .isTrue();
                    said = driven.taken();
                }
                case "refused" -> {
                    assertThat(refused).as(place).isEqualTo(rest);
                    refused = "";
                }
                case "tls" -> {
                    assertThat(driven.notes).as(place).containsExactly("startTls");
                    driven.terminal.tlsStarted();
                }
                case "mode" ->
                    assertThat(driven.terminal.snapshot().mode().label())
                            .as(place)
                            .isEqualTo(rest);
                case "lock" ->
                    assertThat(driven.terminal.snapshot().lock().reason())
                            .as(place)
                            .isEqualTo(rest);
                case "row" -> {
                    int row = Integer.parseInt(rest.substring(0, rest.indexOf(' ')));
                    assertThat(driven.terminal.snapshot().row(row).stripTrailing())
                            .as(place)
                            .isEqualTo(rest.substring(rest.indexOf(' ') + 1));
                }
                default -> throw new IllegalArgumentException(place);
            }
        }

        private void expect(String hex) {
            assertThat(said).as(place).isEqualTo(hex);
            said = "";
        }

        private void press(String label) {
            Key key = Objects.requireNonNull(Key.labelled(label), label);
            said = driven.press(key);
            int blank = said.indexOf(' ');
            if (blank >= 0) {
                refused = said.substring(0, blank);
                said = said.substring(blank + 1);
            }
        }
    }
}
