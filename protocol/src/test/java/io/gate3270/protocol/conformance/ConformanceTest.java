package io.gate3270.protocol.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {
    static Stream<Vector> records() {
        return Vectors.all().filter(vector -> !vector.raw());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void doesWhatTheReferenceDoes(Vector vector) {
        assertThat(new DisplayReplay(vector).differences()).isEmpty();
    }
}
