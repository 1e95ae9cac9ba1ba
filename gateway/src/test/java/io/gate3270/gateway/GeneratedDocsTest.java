package io.gate3270.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.cli.CommandError;
import io.gate3270.gateway.config.ConfigManual;
import io.gate3270.gateway.problem.ErrorCatalogue;
import io.gate3270.gateway.problem.ErrorManual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are made from the code are kept in the repository, and are not stale. */
class GeneratedDocsTest {
    private static final String ANEW =
            "mvn test -pl gateway -am -Dtest=GeneratedDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("docs/errors.md", ErrorManual.markdown(ErrorCatalogue.with(CommandError.values()))),
                Arguments.of("docs/CONFIGURATION.md", ConfigManual.markdown()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isNotStale(String path, String text) throws IOException {
        Path file = Path.of("..").resolve(path);
        if (System.getProperty("docs.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file))
                .as("%s is stale; make it anew with: %s", path, ANEW)
                .isEqualTo(text);
    }
}
