package io.gate3270.protocol.tn3270e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.telnet.TelnetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    private final ByteSink sink = new ByteSink(16);

    @ParameterizedTest
    @EnumSource(DataType.class)
    void everyDataTypeIsReadAsItWasWritten(DataType type) {
        Header header = new Header(type, 3, 2, 0x1234);
        header.encode(new TelnetWriter(sink));
        assertThat(Header.decode(sink.array(), 0, sink.length())).isEqualTo(header);
    }

    @Test
    void doublesIacInTheSequence() {
        new Header(DataType.DATA_3270, 0, 0, 0xFFFF).encode(new TelnetWriter(sink));
        assertThat(sink.toBytes()).hasToString("000000ffffffff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000000", "0a00000000", "ff00000000"})
    void saysWhatIsNoHeader(String hex) {
        byte[] record = Bytes.hex(hex).toArray();
        assertThatThrownBy(() -> Header.decode(record, 0, record.length))
                .isInstanceOf(CodedException.class)
                .hasMessageStartingWith("G3270-2301");
    }

    @ParameterizedTest
    @CsvSource({"true, 255, 0, 02000000ffff00ffef", "false, 3156, 2, 0200010c5402ffef"})
    void writesResponses(boolean positive, int sequence, int code, String expected) {
        DeviceResponse.write(new TelnetWriter(sink), positive, sequence, code);
        assertThat(sink.toBytes().toString()).isEqualTo(expected);
    }

    @Test
    void readsResponses() {
        byte[] record = Bytes.hex("0200010c5402").toArray();
        DeviceResponse response = new DeviceResponse(false, 3156, DeviceResponse.OPERATION_CHECK);
        assertThat(DeviceResponse.decode(record, 0, record.length)).isEqualTo(response);
        response.encode(new TelnetWriter(sink));
        assertThat(sink.toBytes()).hasToString("0200010c5402ffef");
    }

    @Test
    void readsAPositiveResponseWithoutData() {
        byte[] record = Bytes.hex("0200000001").toArray();
        assertThat(DeviceResponse.decode(record, 0, 5)).isEqualTo(new DeviceResponse(true, 1, 0));
    }

    @Test
    void refusesAResponseThatIsNone() {
        byte[] record = Bytes.hex("0000000001").toArray();
        assertThatThrownBy(() -> DeviceResponse.decode(record, 0, 5)).isInstanceOf(CodedException.class);
    }
}
