package io.gate3270.gateway.problem;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to fail has a test that provokes it and names its code. */
class ProvokedErrorsTest {
    private static final String TESTS = tests();

    @ParameterizedTest
    @EnumSource(GatewayError.class)
    void isProvokedByATest(GatewayError code) {
        assertThat(TESTS.contains(code.id()))
                .as("some test provokes %s %s", code.id(), code)
                .isTrue();
    }

    private static String tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(ProvokedErrorsTest::read)
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
