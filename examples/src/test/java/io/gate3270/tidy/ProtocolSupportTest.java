package io.gate3270.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.Orders;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.structured.QueryCode;
import io.gate3270.protocol.structured.StructuredFieldId;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/protocol-support.md has a row for everything the engine knows, and its tests exist. */
class ProtocolSupportTest {
    private static final Path PAGE = Path.of("docs", "protocol-support.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| .+ \\| (.*?) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private static final String TEXT = Repository.read(PAGE);

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void hasARowForEach(String kind, List<String> names) {
        assertThat(firstCells()).as("rows of " + PAGE + " for each of " + kind).containsAll(names);
    }

    @Test
    void everyRowNamesATestThatExists() {
        Set<String> tests = Repository.files("Test.java").stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        ROW.matcher(TEXT)
                .results()
                .filter(row -> !row.group(2).equals("tests") && !row.group(1).startsWith("--"))
                .forEach(row -> {
                    List<String> named = TEST.matcher(row.group(2))
                            .results()
                            .map(test -> test.group(1))
                            .toList();
                    if (named.isEmpty() || !tests.containsAll(named)) {
                        wrong.add(row.group(1) + ": " + row.group(2));
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesNoCodePageThatDoesNotExist() {
        assertThat(firstCells().stream().filter(name -> name.matches("cp\\d+|bracket")))
                .isSubsetOf(CodePage.names());
    }

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of("Command", labels(Command.values(), Command::title)),
                Arguments.of("Orders", constants(Orders.class)),
                Arguments.of("StructuredFieldId", constants(StructuredFieldId.class)),
                Arguments.of("QueryCode", constants(QueryCode.class)),
                Arguments.of("Key", labels(Key.values(), Key::label)),
                Arguments.of("TelnetOption", options()),
                Arguments.of("Tn3270eFunction", labels(Tn3270eFunction.values(), Tn3270eFunction::label)),
                Arguments.of("DataType", labels(DataType.values(), DataType::label)),
                Arguments.of("RejectReason", labels(RejectReason.values(), RejectReason::label)),
                Arguments.of("CodePage", CodePage.names()));
    }

    /** What rows are about: a first cell may list several things. */
    private static Set<String> firstCells() {
        return ROW.matcher(TEXT)
                .results()
                .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                .collect(Collectors.toSet());
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == int.class)
                .map(Field::getName)
                .toList();
    }

    private static List<String> options() {
        return Arrays.stream(TelnetOption.class.getFields())
                .map(ProtocolSupportTest::value)
                .map(TelnetOption::nameOf)
                .toList();
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
