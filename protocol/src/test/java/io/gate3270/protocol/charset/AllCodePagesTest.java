package io.gate3270.protocol.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllCodePagesTest {
    /** Where a table is on purpose not what the JDK says; the head of the table's file says why. */
    private static final Map<String, String> NOT_AS_THE_JDK = Map.of(
            "cp278", "71 E0",
            "cp424", "78 8F B3 BC",
            "cp870", "B0",
            "cp871", "4A C0",
            "cp1026", "9D BC",
            "cp1122", "BC");

    static List<String> names() {
        return CodePage.names();
    }

    @Test
    void areAllThatUsersOf3270sExpect() {
        assertThat(CodePage.names())
                .contains(
                        "cp037 cp273 cp277 cp278 cp280 cp284 cp285 cp297 cp424 cp500 cp803 cp870 cp871 cp875 cp880 cp1026"
                                .split(" "))
                .contains("cp1047 cp1140 cp1141 cp1142 cp1143 cp1144 cp1145 cp1146 cp1147 cp1148 cp1149 cp1160 bracket"
                        .split(" "));
    }

    @ParameterizedTest
    @MethodSource("names")
    void typesWhatItShows(String name) {
        CodePage page = CodePage.named(name);
        for (int position = 0; position < 256; position++) {
            if (page.defines(position)) {
                char character = page.unicode(position);
                int typed = page.ebcdic(character);
                assertThat(page.unicode(typed)).as("%s %02X", name, position).isEqualTo(character);
                assertThat(typed).as("%s %02X", name, position).isLessThanOrEqualTo(position);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasTheInvariantCharactersWhereAllPagesHaveThem(String name) {
        // Not among them: the ampersand, which the old Hebrew page has not, and the quotation mark, which is elsewhere
        // in Turkey.
        String invariant = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .<(+*);-/,%_>?:'=";
        assertThat(CodePage.named(name).encode(invariant))
                .isEqualTo(CodePage.named("cp037").encode(invariant));
    }

    /** The pages that the JDK has a charset for. */
    static List<String> namesThatTheJdkKnows() {
        return CodePage.names().stream()
                .filter(name -> name.startsWith("cp") && Charset.isSupported("IBM" + name.substring(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("namesThatTheJdkKnows")
    void saysWhatTheJdkSays(String name) {
        String charset = "IBM" + name.substring(2);
        CodePage page = CodePage.named(name);
        List<String> different = new ArrayList<>();
        for (int position = 0x40; position < 0xFF; position++) {
            String theirs = new String(new byte[] {(byte) position}, Charset.forName(charset));
            String ours = page.defines(position) ? String.valueOf(page.unicode(position)) : "\uFFFD";
            boolean control = theirs.length() == 1 && Character.isISOControl(theirs.charAt(0));
            if (!theirs.equals(ours) && !(control && !page.defines(position))) {
                different.add(String.format("%02X", position));
            }
        }
        assertThat(String.join(" ", different)).isEqualTo(NOT_AS_THE_JDK.getOrDefault(name, ""));
    }
}
