package io.gate3270.gateway.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.document.DocumentReader;
import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.document.Where;
import io.gate3270.gateway.http.Inbound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final Shape<Integer> SMALL = Shapes.integer(1, 9);
    private static final Shape<Duration> SOME_TIME = Shapes.duration(Duration.ofMillis(5), Duration.ofDays(2));
    private static final Shape<Long> SOME_SIZE = Shapes.size(1, 1L << 40);
    private static final Shape<String> LETTERS = Shapes.text(3, Pattern.compile("[a-z]*"), "small letters");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(SMALL, "1", 1),
                Arguments.of(SMALL, "9", 9),
                Arguments.of(Shapes.longInteger(0, Long.MAX_VALUE), "123456789012345678", 123456789012345678L),
                Arguments.of(Shapes.millis(Duration.ZERO, Duration.ofHours(1)), "1500", Duration.ofMillis(1500)),
                Arguments.of(SOME_TIME, "\"5ms\"", Duration.ofMillis(5)),
                Arguments.of(SOME_TIME, "\"90s\"", Duration.ofSeconds(90)),
                Arguments.of(SOME_TIME, "\"2d\"", Duration.ofDays(2)),
                Arguments.of(SOME_SIZE, "4096", 4096L),
                Arguments.of(SOME_SIZE, "\"64KiB\"", 65536L),
                Arguments.of(SOME_SIZE, "\"2GiB\"", 2L << 30),
                Arguments.of(Shapes.bool(), "true", true),
                Arguments.of(LETTERS, "\"abc\"", "abc"),
                Arguments.of(Shapes.word(List.of("a", "b").toArray(new String[0]), word -> word), "\"b\"", "b"),
                Arguments.of(Shapes.list(SMALL, 0, 3), "[1,2]", List.of(1, 2)),
                Arguments.of(Shapes.map(LETTERS, SMALL, 2), "{\"a\":1}", Map.of("a", 1)),
                Arguments.of(Shapes.orNull(SMALL), "null", Optional.empty()),
                Arguments.of(Shapes.orNull(SMALL), "3", Optional.of(3)),
                Arguments.of(Shapes.decimal(), "1.5", 1.5));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readWhatFits(Shape<?> shape, String json, Object value) {
        FaultList faults = Inbound.faults();

        assertThat(read(shape, json, faults)).isEqualTo(value);
        assertThat(faults.all()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(SMALL, "0", "G3270-5005"),
                Arguments.of(SMALL, "10", "G3270-5005"),
                Arguments.of(SMALL, "1.0", "G3270-5002"),
                Arguments.of(SMALL, "1e0", "G3270-5002"),
                Arguments.of(SMALL, "\"1\"", "G3270-5002"),
                Arguments.of(SMALL, "99999999999999999999999999", "G3270-5005"),
                Arguments.of(SOME_TIME, "90", "G3270-5002"),
                Arguments.of(SOME_TIME, "\"1h30m\"", "G3270-5002"),
                Arguments.of(SOME_TIME, "\"3d\"", "G3270-5005"),
                Arguments.of(SOME_SIZE, "\"1KB\"", "G3270-5002"),
                Arguments.of(SOME_SIZE, "0", "G3270-5005"),
                Arguments.of(Shapes.bool(), "\"true\"", "G3270-5002"),
                Arguments.of(LETTERS, "\"abcd\"", "G3270-5005"),
                Arguments.of(LETTERS, "\"A\"", "G3270-5005"),
                Arguments.of(LETTERS, "1", "G3270-5002"),
                Arguments.of(Shapes.list(SMALL, 1, 2), "[]", "G3270-5005"),
                Arguments.of(Shapes.list(SMALL, 1, 2), "[1,2,3]", "G3270-5007"),
                Arguments.of(Shapes.list(SMALL, 1, 2), "{}", "G3270-5002"),
                Arguments.of(Shapes.map(LETTERS, SMALL, 1), "{\"a\":1,\"b\":2}", "G3270-5007"),
                Arguments.of(Shapes.map(LETTERS, SMALL, 1), "{\"A\":1}", "G3270-5005"),
                Arguments.of(Shapes.decimal(), "\"1\"", "G3270-5002"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findWhatDoesNot(Shape<?> shape, String json, String code) {
        FaultList faults = Inbound.faults();

        assertThat(read(shape, json, faults)).isNull();
        assertThat(faults.all().stream().map(fault -> fault.code().id())).containsExactly(code);
        assertThat(faults.all().get(0).expected()).isNotBlank();
    }

    @Test
    void readTextAsAnyScalarWhereThereIsNothingElse() {
        Node query = Node.scalar(Node.Kind.UNTYPED, Where.of("?n"), "7");

        assertThat(SMALL.read(query, Inbound.faults())).isEqualTo(7);
        assertThat(Shapes.text(1, 1).read(query, Inbound.faults())).isEqualTo("7");
    }

    @Test
    void findEveryFaultOfAnObjectAtOnce() {
        Member<Integer> a = Member.required("alpha", SMALL, "");
        Member<Integer> b = Member.optional("beta", SMALL, 5, "");
        ObjectShape<Integer> sum = ObjectShape.of("Sum", "a sum", List.of(a, b), m -> m.get(a) + m.get(b));
        FaultList faults = Inbound.faults();

        assertThat(read(sum, "{\"alpha\":2}", faults)).isEqualTo(7);
        assertThat(faults.all()).isEmpty();
        read(sum, "{\"bta\":1,\"beta\":\"x\"}", faults);
        assertThat(faults.all().stream().map(Fault::where).map(Where::pointer))
                .containsExactly("/bta", "/alpha", "/beta");
        assertThat(faults.all().get(0).hint()).isEqualTo("did you mean: beta");
    }

    @Test
    void writeDefaultsAsADocumentHasThem() {
        assertThat(SOME_TIME.written(Duration.ofSeconds(120))).isEqualTo("2m");
        assertThat(SOME_TIME.written(Duration.ofMillis(1500))).isEqualTo("1500ms");
        assertThat(SOME_TIME.written(Duration.ofDays(1))).isEqualTo("1d");
        assertThat(SOME_SIZE.written(1L << 20)).isEqualTo("1MiB");
        assertThat(SOME_SIZE.written(1000L)).isEqualTo("1000");
        assertThat(Shapes.millis(Duration.ZERO, Duration.ofHours(1)).written(Duration.ofSeconds(2)))
                .isEqualTo("2000");
    }

    private static Object read(Shape<?> shape, String json, FaultList faults) {
        Node root = DocumentReader.json().read(("{\"v\":" + json + "}").getBytes(StandardCharsets.UTF_8), faults);
        Node value = root == null ? null : root.member("v");
        if (value == null) {
            throw new AssertionError("no value in " + json);
        }
        boolean object = shape instanceof ObjectShape<?>;
        Node alone = object ? DocumentReader.json().read(json.getBytes(StandardCharsets.UTF_8), faults) : value;
        return alone == null ? null : shape.read(alone, faults);
    }
}
