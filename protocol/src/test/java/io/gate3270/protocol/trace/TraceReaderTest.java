package io.gate3270.protocol.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TraceReaderTest {
    private static final String OURS = """
            gate3270-trace 1 host=bank:23 model=3279-2-E codePage=cp037
            2026-03-04T05:06:07.000089Z < fffd28
            2026-03-04T05:06:07.000189Z > fffb28
            2026-03-04T05:06:08.000000Z # hello there
            """;
    private static final String X3270 = """
            20261121.041337.034 Trace started
             Model 3279-4-E, 43 rows x 80 cols, color display, extended data stream, code page us-intl-of-x3270
             Host codepage: 37
            20261121.041337.041 Connected to localhost, port 13271.
            20261121.041337.050 Host socket read complete nr=3
            < 0x0   fffd28
            20261121.041337.051 RCVD DO TN3270E
            > 0x0   fffb28
            < BIND PLU-name 'GATEBANK'
            < 0x0   000000000005c3
            < 0x7   c1
            """;

    @Test
    void readsOurOwn() throws IOException {
        assertThat(told(OURS))
                .containsExactly(
                        "trace TraceHeader[host=bank:23, model=3279-2-E, oversize=, codePage=cp037]",
                        "2026-03-04T05:06:07.000089Z RECEIVED fffd28",
                        "2026-03-04T05:06:07.000189Z SENT fffb28",
                        "2026-03-04T05:06:08Z NOTE hello there");
    }

    @Test
    void readsThoseOfX3270AmongItsRemarks() throws IOException {
        assertThat(told(X3270))
                .containsExactly(
                        "x3270 trace TraceHeader[host=localhost:13271, model=3279-4-E, oversize=80x43, codePage=37]",
                        "2026-11-21T04:13:37.050Z RECEIVED fffd28",
                        "2026-11-21T04:13:37.051Z SENT fffb28",
                        "2026-11-21T04:13:37.051Z RECEIVED 000000000005c3",
                        "2026-11-21T04:13:37.051Z RECEIVED c1");
    }

    @Test
    void readsThoseOfX3270WithoutRemarks() throws IOException {
        assertThat(told("< 0x0   fffd28\n> 0x0 fffb28\n"))
                .containsExactly(
                        "x3270 trace TraceHeader[host=, model=, oversize=, codePage=]",
                        "1970-01-01T00:00:00Z RECEIVED fffd28",
                        "1970-01-01T00:00:00Z SENT fffb28");
    }

    @Test
    void readsLinesThatEndAsOnWindows() throws IOException {
        assertThat(told(OURS.replace("\n", "\r\n"))).isEqualTo(told(OURS));
        assertThat(told(X3270.replace("\n", "\r\n"))).isEqualTo(told(X3270));
    }

    @Test
    void readsAFileThatWasCutOffAnywhereAsFarAsItGoes() throws IOException {
        for (String whole : List.of(OURS, X3270)) {
            List<String> events = told(whole);
            for (int end = whole.indexOf('\n') + 1; end < whole.length(); end++) {
                List<String> some = told(whole.substring(0, end));
                for (int i = 1; i < some.size() - 1; i++) {
                    assertThat(some.get(i)).isEqualTo(events.get(i));
                }
                if (some.size() > 1) {
                    assertThat(events.get(some.size() - 1)).startsWith(some.get(some.size() - 1));
                }
            }
        }
    }

    @Test
    void tellsThatTheFileWasCutOff() throws IOException {
        TraceReader reader = new TraceReader(new StringReader(OURS.substring(0, OURS.length() - 60)));
        while (reader.next() != null) {
            assertThat(reader.title()).isEqualTo("trace");
        }
        assertThat(reader.cutOff()).isTrue();
    }

    @Test
    void takesTheNameOfX3270sCodePageIfItIsOneOfOurs() throws IOException {
        assertThat(told(X3270.replace("us-intl-of-x3270", "bracket")))
                .first()
                .asString()
                .endsWith("codePage=bracket]");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhereATraceIsMalformed(String text, int line, int column, String detail) {
        CodedException mistake = catchThrowableOfType(CodedException.class, () -> told(text));
        assertThat(mistake.code()).isEqualTo(ProtocolError.TRACE_MALFORMED);
        assertThat(mistake.detail()).startsWith("trace, line " + line + ", column " + column + ": " + detail);
        assertThat(mistake.context()).containsEntry("line", line).containsEntry("column", column);
    }

    private static Stream<Arguments> mistakes() {
        String ours = "gate3270-trace 1\n";
        return Stream.of(
                arguments("", 1, 1, "the file is empty"),
                arguments("a letter to my mother", 1, 1, "no line of a trace"),
                arguments("gate3270-trace 2", 1, 16, "version \"2\" (expected: 1)"),
                arguments("gate3270-trace 1 host=a nonsense\n", 1, 25, "\"nonsense\" (expected: key=value)"),
                arguments(ours + "yesterday < ff\n", 2, 1, "time \"yesterday\""),
                arguments(ours + "\n2026-03-04T05:06:07Z\n", 3, 21, "line ends after the time"),
                arguments(ours + "2026-03-04T05:06:07Z = ff\n", 2, 22, "'=' (expected: <, > or #)"),
                arguments(ours + "2026-03-04T05:06:07Z <ff\n", 2, 22, "\"<f\" (expected: <, > or #, and a space)"),
                arguments(ours + "2026-03-04T05:06:07Z < ffg0\n", 2, 26, "'g' (expected: a hexadecimal digit)"),
                arguments(ours + "2026-03-04T05:06:07Z < fff\n", 2, 27, "3 hexadecimal digits (expected: two a byte)"),
                arguments("< 0x0 fffd28\n< 0x5 ff\n", 2, 3, "offset 0x5 (expected: 0x0, or 0x3)"),
                arguments("< 0x0 fffd28\n> 0x3 ff\n", 2, 3, "offset 0x3 (expected: 0x0)"),
                arguments("< 0x0 fffd28\n> 0x\n", 2, 3, "an offset and no data after it"),
                arguments("< 0x0 fffd2\n", 1, 12, "5 hexadecimal digits"),
                arguments("< 0x0 fffd2 \n", 1, 12, "' ' (expected: a hexadecimal digit)"));
    }

    @Test
    void refusesLinesWithoutEnd() {
        String endless = "gate3270-trace 1\n2026-03-04T05:06:07Z < " + "00".repeat(10_000);
        assertThatThrownBy(() -> told(endless)).hasMessageContaining("line exceeds 4096 characters");
    }

    @Test
    void doesNotMindLongRemarksOfX3270() throws IOException {
        assertThat(told("x".repeat(10_000) + "\n< 0x0 ff\n")).hasSize(2);
    }

    private static List<String> told(String text) throws IOException {
        TraceReader reader = new TraceReader(new StringReader(text));
        List<String> told = new ArrayList<>();
        told.add(reader.title() + ' ' + reader.header());
        for (TraceEvent event = reader.next(); event != null; event = reader.next()) {
            told.add(event.time() + " " + event.kind() + ' ' + event.bytes() + event.text());
        }
        return told;
    }
}
