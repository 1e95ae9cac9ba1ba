package io.gate3270.protocol.datastream;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.ByteSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BufferAddressTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, 4040", "33, 4061", "80, c150", "160, c260", "1919, 5d7f", "4095, 7f7f"})
    void writesTwelveBitsAsGraphics(int address, String hex) {
        assertThat(encoded(address, 1920 * 2)).isEqualTo(hex);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, 0000", "80, 0050", "9919, 26bf", "16383, 3fff"})
    void writesFourteenBitsWhereTwelveAreTooFew(int address, String hex) {
        assertThat(encoded(address, 9920)).isEqualTo(hex);
    }

    @Test
    void readsBackEveryAddress() {
        for (int size : new int[] {1920, 4096, 4097, 16384}) {
            for (int address = 0; address < size; address++) {
                ByteSink sink = new ByteSink(2);
                BufferAddress.encode(address, size, sink);
                assertThat(BufferAddress.decode(sink.array()[0] & 0xFF, sink.array()[1] & 0xFF))
                        .isEqualTo(address);
            }
        }
    }

    @Test
    void readsTwelveBitsWhateverTheUpperBitsOfTheSecondByteAre() {
        assertThat(BufferAddress.decode(0xC1, 0x50)).isEqualTo(80);
        assertThat(BufferAddress.decode(0x41, 0x10)).isEqualTo(80);
        assertThat(BufferAddress.decode(0xC1, 0xD0)).isEqualTo(80);
    }

    private static String encoded(int address, int size) {
        ByteSink sink = new ByteSink(2);
        BufferAddress.encode(address, size, sink);
        return sink.toBytes().toString();
    }
}
