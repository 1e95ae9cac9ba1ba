package io.gate3270.protocol.tn3270e;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.telnet.HostileBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNegotiationTest {
    private static final FunctionSet OFFER =
            FunctionSet.of(EnumSet.of(Tn3270eFunction.BIND_IMAGE, Tn3270eFunction.RESPONSES, Tn3270eFunction.SYSREQ));
    private static final String SEND = "0802";
    private static final String IS = "02 04" + ascii("IBM-3278-2-E") + "01" + ascii("LU9");

    /** What the host says, and what the terminal says and concludes; names are LU1 and LU2, functions 0, 2 and 4 are offered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the usual way              | SEND, IS, 0304000204 | REQ LU1, FUN 000204, ready LU9 BIND-IMAGE RESPONSES SYSREQ
                    the host narrows           | SEND, IS, 030402     | REQ LU1, FUN 000204, ready LU9 RESPONSES
                    no functions at all        | SEND, IS, 0304       | REQ LU1, FUN 000204, ready LU9 (none)
                    the host asks for less     | SEND, IS, 030702     | REQ LU1, FUN 000204, IS 02, ready LU9 RESPONSES
                    the host asks for none     | SEND, IS, 0307       | REQ LU1, FUN 000204, IS, ready LU9 (none)
                    the host asks for more     | SEND, IS, 03070205, 030402 | REQ LU1, FUN 000204, FUN 02, ready LU9 RESPONSES
                    the host adds              | SEND, IS, 030405     | REQ LU1, FUN 000204, given up G3270-2303
                    the host adds the unknown  | SEND, IS, 0304c8     | REQ LU1, FUN 000204, given up G3270-2303
                    the LU is in use           | SEND, 02060501, IS, 0304 | REQ LU1, rejected DEVICE-IN-USE, REQ LU2, FUN 000204, ready LU9 (none)
                    no LU is left              | SEND, 02060501, 02060503 | REQ LU1, rejected DEVICE-IN-USE, REQ LU2, rejected INV-NAME, given up G3270-2302
                    the request is unsupported | SEND, 02060507       | REQ LU1, rejected UNSUPPORTED-REQ, given up G3270-2302
                    an unknown reason          | SEND, 02060563, IS   | REQ LU1, rejected UNKNOWN-ERROR, REQ LU2, FUN 000204
                    the host starts over       | SEND, IS, 0304, SEND, IS, 030404 | REQ LU1, FUN 000204, ready LU9 (none), REQ LU1, FUN 000204, ready LU9 SYSREQ
                    SEND after a rejection     | SEND, 02060501, SEND, 02060501 | REQ LU1, rejected DEVICE-IN-USE, REQ LU2, REQ LU2, rejected DEVICE-IN-USE, given up G3270-2302
                    new functions when ready   | SEND, IS, 030402, 03070004 | REQ LU1, FUN 000204, ready LU9 RESPONSES, IS 0004, ready LU9 BIND-IMAGE SYSREQ
                    IS before SEND             | IS, SEND             | ignored G3270-2306, REQ LU1
                    functions before a device  | SEND, 030402, 0307   | REQ LU1, ignored G3270-2306, ignored G3270-2306
                    IS when ready              | SEND, IS, 030402, 030404, 02060501 | REQ LU1, FUN 000204, ready LU9 RESPONSES, ignored G3270-2306, ignored G3270-2306
                    a terminal's message       | 020741               | ignored G3270-2306
                    nothing                    | ''                   | ignored G3270-2306
                    an unknown word            | 0909, 08, 0203       | ignored G3270-2306, ignored G3270-2306, ignored G3270-2306
                    a cut-off rejection        | SEND, 020605, 0206   | REQ LU1, ignored G3270-2306, ignored G3270-2306
                    """)
    void follows(String what, String host, String expected) {
        Heard heard = new Heard(List.of("LU1", "LU2"));
        for (String message : host.replace("''", "").split(",", -1)) {
            heard.host(message.trim().replace("SEND", SEND).replace("IS", IS).replace(" ", ""));
        }
        assertThat(String.join(", ", heard.lines)).isEqualTo(expected);
    }

    @Test
    void asksForAnyLuIfNoneIsNamed() {
        Heard heard = new Heard(List.of());
        heard.host(SEND);
        heard.host("02060501");
        assertThat(heard.lines).containsExactly("REQ ", "rejected DEVICE-IN-USE", "given up G3270-2302");
    }

    @Test
    void asksForThePrinterOfATerminal() {
        List<String> sent = new ArrayList<>();
        DeviceWish wish = new DeviceWish("IBM-3287-1", List.of("LU1"), "TERM1", OFFER);
        Heard heard = new Heard(wish, sent);
        heard.host(SEND);
        assertThat(sent).containsExactly("0207" + ascii("IBM-3287-1") + "00" + ascii("TERM1"));
    }

    @Test
    void givesUpOnAHostThatNeverStopsAskingForMore() {
        Heard heard = new Heard(List.of());
        heard.host(SEND);
        heard.host(IS.replace(" ", ""));
        for (int i = 0; i < 20; i++) {
            heard.host("03070001020304");
        }
        assertThat(heard.lines).contains("given up G3270-2303").hasSizeLessThan(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_240_117})
    void anyBytesAreAMoveOrIgnored(long seed) {
        Random random = new Random(seed);
        Heard heard = new Heard(List.of("LU1", "LU2", "LU3"));
        for (int i = 0; i < 5_000; i++) {
            byte[] body = HostileBytes.telnet(random, 12);
            heard.negotiation.received(body, 0, body.length);
            heard.host(List.of(SEND, IS.replace(" ", ""), "0304", "").get(random.nextInt(4)));
        }
        assertThat(heard.lines).anyMatch(line -> line.startsWith("ready"));
    }

    private static String ascii(String text) {
        return Bytes.copyOf(text.getBytes(StandardCharsets.US_ASCII), 0, text.length())
                .toString();
    }

    private static final class Heard implements NegotiationListener {
        final List<String> lines = new ArrayList<>();
        final List<String> sent;
        final ClientNegotiation negotiation;

        Heard(List<String> lus) {
            this(DeviceWish.display("IBM-3278-2-E", lus, OFFER), new ArrayList<>());
        }

        Heard(DeviceWish wish, List<String> sent) {
            this.sent = sent;
            negotiation = new ClientNegotiation(wish, this);
        }

        void host(String hex) {
            byte[] body = Bytes.hex(hex).toArray();
            negotiation.received(body, 0, body.length);
        }

        @Override
        public void send(Tn3270eMessage message) {
            sent.add(message.encode().toString());
            lines.add(message.move(new Words()));
        }

        @Override
        public void rejected(Tn3270eMessage.DeviceTypeRequest request, RejectReason reason) {
            lines.add("rejected " + reason.label());
        }

        @Override
        public void ready(Negotiation.Ready ready) {
            lines.add("ready " + ready.lu() + ' ' + ready.functions());
        }

        @Override
        public void givenUp(Negotiation.GivenUp givenUp) {
            lines.add("given up " + givenUp.code().id());
        }

        @Override
        public void ignored(CodedException why) {
            lines.add("ignored " + why.code().id());
        }
    }

    private static final class Words implements Tn3270eMessage.Moves<String> {
        @Override
        public String deviceTypeSend() {
            return "SEND";
        }

        @Override
        public String deviceTypeRequest(Tn3270eMessage.DeviceTypeRequest request) {
            return "REQ " + request.lu();
        }

        @Override
        public String deviceTypeIs(String type, String lu) {
            return "IS " + lu;
        }

        @Override
        public String deviceTypeReject(RejectReason reason) {
            return "REJECT " + reason;
        }

        @Override
        public String functionsRequest(FunctionSet functions) {
            return ("FUN "
                            + new Tn3270eMessage.FunctionsRequest(functions)
                                    .encode()
                                    .toString()
                                    .substring(4))
                    .trim();
        }

        @Override
        public String functionsIs(FunctionSet functions) {
            return ("IS "
                            + new Tn3270eMessage.FunctionsIs(functions)
                                    .encode()
                                    .toString()
                                    .substring(4))
                    .trim();
        }
    }
}
