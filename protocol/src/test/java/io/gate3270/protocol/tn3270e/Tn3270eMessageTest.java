package io.gate3270.protocol.tn3270e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class Tn3270eMessageTest {
    static final List<Tn3270eMessage> EVERY_KIND = List.of(
            new Tn3270eMessage.DeviceTypeSend(),
            new Tn3270eMessage.DeviceTypeRequest("IBM-3278-2-E", "", false),
            new Tn3270eMessage.DeviceTypeRequest("IBM-3278-5", "LU1", false),
            new Tn3270eMessage.DeviceTypeRequest("IBM-3287-1", "TERM1", true),
            new Tn3270eMessage.DeviceTypeIs("IBM-DYNAMIC", "LU1"),
            new Tn3270eMessage.DeviceTypeIs("IBM-3278-2", ""),
            new Tn3270eMessage.DeviceTypeReject(RejectReason.INV_ASSOCIATE),
            new Tn3270eMessage.FunctionsRequest(new FunctionSet(0x3F)),
            new Tn3270eMessage.FunctionsIs(FunctionSet.NONE));

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void everyMessageIsReadAsItWasWritten(Tn3270eMessage message) {
        byte[] body = message.encode().toArray();
        assertThat(Tn3270eMessage.decode(body, 0, body.length)).isEqualTo(message);
    }

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void everyMessageIsReadOrRefusedWhereverItIsCut(Tn3270eMessage message) {
        byte[] body = message.encode().toArray();
        for (int length = 0; length < 2; length++) {
            int to = length;
            assertThatThrownBy(() -> Tn3270eMessage.decode(body, 0, to)).isInstanceOf(CodedException.class);
        }
        for (int length = 2; length < body.length; length++) {
            int to = length;
            assertThat(Stream.of(to).map(end -> readOrRefused(body, end))).doesNotContainNull();
        }
    }

    private static Object readOrRefused(byte[] body, int to) {
        try {
            return Tn3270eMessage.decode(body, 0, to);
        } catch (CodedException e) {
            return e;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08", "0803", "0104", "02060401", "020405", "0204c1c2", "03"})
    void saysWhatIsNoMessage(String hex) {
        byte[] body = Bytes.hex(hex).toArray();
        assertThatThrownBy(() -> Tn3270eMessage.decode(body, 0, body.length))
                .isInstanceOf(CodedException.class)
                .hasMessageStartingWith("G3270-2306 TN3270E subnegotiation");
    }

    @Test
    void refusesNamesWithoutEnd() {
        byte[] body = new byte[500];
        Arrays.fill(body, (byte) 'A');
        body[0] = 2;
        body[1] = 4;
        assertThatThrownBy(() -> Tn3270eMessage.decode(body, 0, body.length)).hasMessageContaining("longer than 64");
    }

    @ParameterizedTest
    @EnumSource(RejectReason.class)
    void everyReasonHasItsCode(RejectReason reason) {
        assertThat(RejectReason.of(reason.code())).isEqualTo(reason);
    }

    @Test
    void functionsKeepWhatTheyDoNotKnow() {
        FunctionSet functions = FunctionSet.decode(new byte[] {2, 7, (byte) 200}, 0, 3);
        assertThat(functions.functions()).containsExactly(Tn3270eFunction.RESPONSES);
        assertThat(functions).hasToString("RESPONSES function 7 function 63+");
        assertThat(functions.within(new FunctionSet(0x3F))).isFalse();
    }
}
