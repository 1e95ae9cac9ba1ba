package io.gate3270.protocol.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gate3270.protocol.error.CodedException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TraceDecoderTest {
    private static final String BANK = "bank-tn3270e.trc";

    /** Each trace in {@code golden/trace} has its words beside it, in a file with {@code .txt} at the end of the name. */
    @TestFactory
    Stream<DynamicTest> tellsTheGoldenTraces() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            List<Path> traces = files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(traces).hasSizeGreaterThan(5);
            return traces.stream()
                    .map(trace -> dynamicTest(trace.getFileName().toString(), () -> {
                        Path words = Path.of(trace + ".txt");
                        assertThat(decoded(Files.readString(trace), false)).isEqualTo(Files.readString(words));
                    }));
        }
    }

    @Test
    void masksWhatIsTypedIntoHiddenFieldsUnlessAsked() throws IOException {
        String trace = Files.readString(directory().resolve(BANK));
        assertThat(decoded(trace, false))
                .contains("TELLER1", "\"******\" (hidden)")
                .doesNotContain("SECRET");
        assertThat(decoded(trace, true)).contains("TELLER1", "\"SECRET\" (hidden)");
    }

    @Test
    void masksEverythingTypedBeforeTheScreenIsKnown() throws IOException {
        String trace = Files.readString(directory().resolve("from-the-middle.trc"));
        assertThat(decoded(trace, false)).contains("the screen is not known").doesNotContain("TELLER1", "SECRET");
        assertThat(decoded(trace, true)).contains("TELLER1", "SECRET");
    }

    /** Where the pieces of a stream end means nothing. */
    @Test
    void tellsTheSameHoweverTheBytesAreCut() throws IOException {
        String whole = Files.readString(directory().resolve("bank-tn3270.trc"));
        StringBuilder pieces = new StringBuilder();
        for (String line : whole.lines().toList()) {
            if (line.matches("[<>] 0x.*")) {
                String digits = line.replaceFirst(".* ", "");
                for (int i = 0; i < digits.length(); i += 2) {
                    pieces.append(line.charAt(0))
                            .append(" 0x0 ")
                            .append(digits, i, i + 2)
                            .append('\n');
                }
            } else {
                pieces.append(line).append('\n');
            }
        }
        assertThat(decoded(pieces.toString(), false)).isEqualTo(decoded(whole, false));
    }

    @Test
    void readsTextInTheCodePageThatIsAskedFor() throws IOException {
        String trace = "gate3270-trace 1 codePage=cp037\n2026-03-04T05:06:07Z < f5c3c04affef\n";
        StringBuilder german = new StringBuilder();
        new TraceDecoder(new TraceReader(new StringReader(trace)), "cp273", false).decode(german);
        assertThat(decoded(
                        trace.replace(
                                "f5c3",
                                "fffd19fffb19\n2026-03-04T05:06:07Z > fffb19fffd19\n" + "2026-03-04T05:06:07Z < f5c3"),
                        false))
                .contains("code page cp037", "\"{¢\"");
        assertThat(german).contains("code page cp273", "\"äÄ\"");
    }

    static String decoded(String trace, boolean reveal) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Reader reader = new StringReader(trace)) {
            new TraceDecoder(new TraceReader(reader), "", reveal).decode(out);
        } catch (CodedException mistake) {
            out.append(mistake.getMessage()).append('\n');
        }
        return out.toString();
    }

    private static Path directory() {
        try {
            return Path.of(TraceDecoderTest.class.getResource("/golden/trace").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
