package io.gate3270.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.http.Inbound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private final FaultList faults = Inbound.faults();

    @Test
    void keepsNumbersAsTheyAreWritten() {
        Node root = json("{\"a\":[1.50,-0,1e3],\"b\":null}");

        assertThat(root.member("a").items().stream().map(Node::scalar)).containsExactly("1.50", "-0", "1e3");
        assertThat(root.member("b").kind()).isEqualTo(Node.Kind.NULL);
        assertThat(root.member("a").items().get(2).where().pointer()).isEqualTo("/a/2");
    }

    @Test
    void escapesPointers() {
        assertThat(json("{\"a/b\":{\"c~d\":1}}")
                        .member("a/b")
                        .member("c~d")
                        .where()
                        .pointer())
                .isEqualTo("/a~1b/c~0d");
    }

    @Test
    void namesParametersOfAQueryWithoutASlash() {
        assertThat(Where.query().missing("since").pointer()).isEqualTo("?since");
    }

    @Test
    void knowsLinesAndColumnsOfYaml() {
        Node root = yaml("a:\n  - b: 1\n    c:\n      d: x\n");
        Node inner = root.member("a").items().get(0);

        assertThat(inner.member("b").where()).hasToString("a[0].b at 2:5");
        assertThat(inner.member("c").member("d").where()).hasToString("a[0].c.d at 4:7");
    }

    @ParameterizedTest
    @CsvSource({
        "on, TEXT",
        "yes, TEXT",
        "'true', BOOLEAN",
        "23, NUMBER",
        "'\"23\"', TEXT",
        "null, NULL",
        "3279-2-E, TEXT",
        "10s, TEXT"
    })
    void readsYamlScalarsAsYaml12Does(String written, Node.Kind kind) {
        assertThat(yaml("a: " + written).member("a").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":}",
                "{a:1}",
                "[1,]",
                "'x'",
                "{\"a\":1}}",
                "\u0000",
                "{\"a\":01}",
                "{\"a\":\"\\u12\"}",
                "nul",
                "{\"a\":NaN}"
            })
    void findsWhatIsNoJson(String text) {
        json(text);

        assertThat(faults.all()).hasSize(1).allMatch(fault -> fault.code().id().equals("G3270-5001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":NaN}",
                "{/* */}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "1111111111111111111111111111111111111111111",
                "{\"a\":\"\\x\"}"
            })
    void tellsClientsNothingThatIsForProgrammers(String text) {
        json(text);

        assertThat(faults.all()).hasSize(1);
        assertThat(faults.all().get(0).sentence()).doesNotContain("Feature", "Constraints", "`", "REDACTED", "jackson");
    }

    @Test
    void findsEveryNameThatIsGivenTwice() {
        json("{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"c\":2}}");

        assertThat(faults.all().stream().map(fault -> fault.where().pointer())).containsExactly("/a", "/b/c");
    }

    @Test
    void hasALimitOnFaults() {
        json("{" + "\"a\":1,".repeat(500) + "\"b\":1}");

        assertThat(faults.all()).hasSize(FaultList.MAX);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_240_117})
    void readsOrFindsFaultsInAnyBytes(long seed) {
        Random random = new Random(seed);
        String alphabet = "{}[]:,\"'\\ \n\t-0123456789eE.+truefalsn&*!|>#%@`\u00ff";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] bytes = text.toString()
                    .getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            for (DocumentReader reader : List.of(DocumentReader.json(), DocumentReader.yaml())) {
                FaultList found = Inbound.faults();
                assertThat(reader.read(bytes, found) != null || found.count() > 0)
                        .as(text.toString())
                        .isTrue();
            }
        }
    }

    private Node json(String text) {
        return DocumentReader.json().read(text.getBytes(StandardCharsets.UTF_8), faults);
    }

    private Node yaml(String text) {
        return DocumentReader.yaml().read(text.getBytes(StandardCharsets.UTF_8), faults);
    }
}
