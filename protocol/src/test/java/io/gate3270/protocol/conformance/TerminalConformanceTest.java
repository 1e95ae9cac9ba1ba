package io.gate3270.protocol.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All vectors through telnet: what {@link ConformanceTest} checks of records holds for bytes, however they are cut. */
class TerminalConformanceTest {
    static Stream<Vector> all() {
        return Vectors.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void doesWhatTheReferenceDoesWhole(Vector vector) {
        assertThat(new TerminalReplay(vector, Integer.MAX_VALUE / 2).differences())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void doesWhatTheReferenceDoesByteByByte(Vector vector) {
        assertThat(new TerminalReplay(vector, 1).differences()).isEmpty();
    }
}
