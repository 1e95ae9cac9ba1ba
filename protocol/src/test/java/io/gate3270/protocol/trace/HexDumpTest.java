package io.gate3270.protocol.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HexDumpTest {
    @Test
    void showsOffsetHexEbcdicAndAscii() throws IOException {
        assertThat(dump("c885939396406b40a6969993845a15f5c348656c6c6f2c20776f726c64210a", "cp037"))
                .isEqualTo("""
                        00000000  c8 85 93 93 96 40 6b 40  a6 96 99 93 84 5a 15 f5  |Hello , world!.5| |.....@k@.....Z..|
                        00000010  c3 48 65 6c 6c 6f 2c 20  77 6f 72 6c 64 21 0a     |CçÁ%%?..Ï?Ê%À..|  |.Hello, world!.|
                        """);
    }

    @Test
    void readsEbcdicInTheCodePageThatIsAskedFor() throws IOException {
        assertThat(dump("c04a", "cp037")).contains("|{¢|");
        assertThat(dump("c04a", "cp273")).contains("|äÄ|");
    }

    @Test
    void showsAPointForWhatHasNoColumnOfItsOwn() throws IOException {
        // Control codes, no-break space, soft hyphen, eight ones; and in ASCII the first and last graphics and their
        // neighbours.
        assertThat(dump("000f3f4041caff", "cp037")).contains("|... ...|");
        assertThat(dump("1f207e7f80ff", "cp037")).endsWith("|. ~...|\n");
    }

    @Test
    void showsNothingOfNothing() throws IOException {
        assertThat(dump("", "cp037")).isEmpty();
        assertThat(dump("00".repeat(16), "cp037")).hasLineCount(1);
        assertThat(dump("00".repeat(17), "cp037")).hasLineCount(2);
    }

    private static String dump(String hex, String codePage) throws IOException {
        StringBuilder out = new StringBuilder();
        new HexDump(CodePage.named(codePage))
                .print(new ByteArrayInputStream(Bytes.hex(hex).toArray()), out);
        return out.toString();
    }
}
