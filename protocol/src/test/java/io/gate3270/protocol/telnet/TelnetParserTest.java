package io.gate3270.protocol.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.error.Diagnosis;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelnetParserTest {
    private static final TelnetLimits LIMITS = new TelnetLimits(8, 100);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a record                    | c1c2ffef                 | data c1c2, EOR
                    an empty record             | ffef                     | EOR
                    a doubled IAC               | c1ffffc2ffef             | data c1ffc2, EOR
                    nothing but doubled IACs    | ffffffffffef             | data ffff, EOR
                    two records at once         | c1ffefc2ffef             | data c1, EOR, data c2, EOR
                    commands between            | c1fff1c2fff6ffef         | data c1, NOP, data c2, AYT, EOR
                    options                     | fffd18fffb19fffc00fffe28 | DO TTYPE, WILL EOR, WONT BINARY, DONT TN3270E
                    an option numbered IAC      | fffdffc1                 | DO option 255, data c1
                    a subnegotiation            | fffa1801fff0             | SB TTYPE 01
                    an empty subnegotiation     | fffa18fff0               | SB TTYPE ''
                    IAC in a subnegotiation     | fffa2801ffff02fff0       | SB TN3270E 01ff02
                    """)
    void hears(String what, String hex, String expected) {
        assertThat(String.join(", ", heard(hex))).isEqualTo(expected.replace("''", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    SE without SB              | c1fff0c2                       | G3270-2002 at offset 2:
                    a byte that is no command  | c1ff41c2                       | G3270-2002 at offset 2:
                    a command inside SB        | fffa1801fffbc2                 | G3270-2002 at offset 5: IAC WILL inside
                    a subnegotiation too long  | fffa18010203040506070809fff0c2 | G3270-2001 at offset 11: subnegotiation of TTYPE exceeds 8 bytes (maxSubnegotiation)
                    """)
    void saysWhatIsMalformedAndGoesOn(String what, String hex, String expected) {
        byte[] input = HexFormat.of().parseHex(hex);
        List<String> lines = HeardTelnet.of(input, input.length, LIMITS);
        assertThat(lines).anyMatch(line -> line.startsWith(expected));
        assertThat(lines.get(lines.size() - 1)).doesNotStartWith("SB");
    }

    @Test
    void dropsASubnegotiationThatIsTooLongAndHearsWhatFollows() {
        assertThat(heard("fffa18010203040506070809fff0c2ffef")).hasSize(3).endsWith("data c2", "EOR");
    }

    @Test
    void takesTheVerbAfterABrokenSubnegotiation() {
        assertThat(heard("fffa1801fffd19")).hasSize(2).endsWith("DO EOR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c1ffffc2ffef",
                "fffd28c1fffa2808ff02fff0c2ffef",
                "fffb19fffc19c1c2c3",
                "ffffffff",
                "0102030405060708090a0b0c0d0e0f10ffff1112131415161718191a1b1c1d1e1fffef20",
                "fffa1801ffff02fff0fff6fffa27ffff00fff0ff41c1"
            })
    void everySplitMeansTheSame(String hex) {
        byte[] input = HexFormat.of().parseHex(hex);
        List<String> whole = HeardTelnet.of(input, input.length, TelnetLimits.DEFAULT);
        for (int cut = 0; cut <= input.length; cut++) {
            HeardTelnet heard = new HeardTelnet();
            TelnetParser parser = new TelnetParser(TelnetLimits.DEFAULT, heard);
            parser.feed(input, 0, cut);
            parser.feed(input, cut, input.length);
            heard.command(TelnetCommand.NOP);
            assertThat(heard.lines.subList(0, heard.lines.size() - 1))
                    .as("cut at %d", cut)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 20_240_117})
    void anyBytesInAnyChunksMeanTheSameAndNeverThrow(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] input = HostileBytes.telnet(random, 300);
            List<String> whole = HeardTelnet.of(input, input.length, LIMITS);
            int chunk = 1 + random.nextInt(9);
            assertThat(HeardTelnet.of(input, chunk, LIMITS))
                    .as("chunks of %d", chunk)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 63, 64})
    void findsIacAtEveryPlace(int length) {
        for (int place = 0; place <= length; place++) {
            byte[] bytes = new byte[length + 3];
            Arrays.fill(bytes, (byte) 0xFE);
            if (place < length) {
                bytes[place] = (byte) 0xFF;
            }
            bytes[length] = (byte) 0xFF;
            assertThat(IacScan.find(bytes, 0, length)).isEqualTo(place);
        }
    }

    @Test
    void countsTheStreamAcrossChunks() {
        HeardTelnet heard = new HeardTelnet();
        TelnetParser parser = new TelnetParser(LIMITS, heard);
        parser.feed(new byte[100], 40, 100);
        parser.feed(HexFormat.of().parseHex("c1fff0"), 0, 3);
        assertThat(heard.lines).contains("G3270-2002 at offset 62: SE without SB");
        assertThat(parser.offset()).isEqualTo(63);
    }

    @Test
    void leavesWhatFollowsAStop() {
        TelnetParser[] parser = new TelnetParser[1];
        HeardTelnet heard = new HeardTelnet();
        parser[0] = new TelnetParser(LIMITS, new StopAtSubnegotiation(heard, () -> parser[0].stop()));
        byte[] input = HexFormat.of().parseHex("fffa2e01fff0160301");
        assertThat(parser[0].feed(input, 0, input.length)).isEqualTo(6);
        assertThat(heard.lines).containsExactly("SB STARTTLS 01");
    }

    private record StopAtSubnegotiation(TelnetListener to, Runnable stop) implements TelnetListener {
        @Override
        public void data(byte[] bytes, int from, int to) {
            this.to.data(bytes, from, to);
        }

        @Override
        public void endOfRecord() {
            to.endOfRecord();
        }

        @Override
        public void command(int command) {
            to.command(command);
        }

        @Override
        public void option(int verb, int option) {
            to.option(verb, option);
        }

        @Override
        public void subnegotiation(int option, byte[] bytes, int from, int to) {
            this.to.subnegotiation(option, bytes, from, to);
            stop.run();
        }

        @Override
        public void malformed(Diagnosis diagnosis) {
            to.malformed(diagnosis);
        }
    }

    private static List<String> heard(String hex) {
        byte[] input = HexFormat.of().parseHex(hex);
        return HeardTelnet.of(input, input.length, LIMITS);
    }
}
