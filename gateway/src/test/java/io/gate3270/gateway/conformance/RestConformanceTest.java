package io.gate3270.gateway.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.GatewayLab;
import io.gate3270.protocol.conformance.Vector;
import io.gate3270.protocol.conformance.Vectors;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded conversations with a reference emulator, through sockets on one side and REST on the other. */
class RestConformanceTest {
    private static GatewayLab lab;

    @BeforeAll
    static void open() {
        lab = GatewayLab.open();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    static Stream<Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void behavesAsTheReferenceDid(Vector vector) throws IOException {
        assertThat(new RestReplay(lab, vector).differences()).isEmpty();
    }
}
