package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.session.connect.TlsMode;
import java.util.List;
import java.util.regex.Pattern;

/** The words for hosts and terminals that the configuration and the API have in common. */
public final class TerminalKeys {
    /** A host's name or address. */
    public static final Shape<String> HOST =
            Shapes.text(255, Pattern.compile("[A-Za-z0-9_.:%-]+"), "a host name or address without brackets");

    /** A TCP port to connect to. */
    public static final Shape<Integer> PORT = Shapes.integer(1, 65_535);

    /** When TLS starts. */
    public static final Shape<TlsMode> TLS = Shapes.word(TlsMode.values(), TlsMode::label);

    /** A device type without the maker. */
    public static final Shape<String> MODEL = Shapes.checked(
            20,
            "a terminal model such as 3279-2-E: 3278 or 3279, model 2 to 5, and -E for extended data stream",
            TerminalKeys::model);

    /** A larger alternate screen. */
    public static final Shape<String> OVERSIZE = Shapes.checked(
            9,
            "COLSxROWS, such as 132x60: at least 80x24, and at most " + DisplayConfig.MAX_SIZE + " positions",
            TerminalKeys::oversize);

    /** The name of a code page. */
    public static final Shape<String> CODE_PAGE = Shapes.checked(
            40, "a code page such as cp037", written -> CodePage.named(written).name());

    /** Names of logical units. */
    public static final Shape<List<String>> LUS = Shapes.list(
            Shapes.text(32, Pattern.compile("[A-Za-z0-9@#$_.-]+"), "an LU name of at most 32 letters and digits"),
            0,
            100);

    private TerminalKeys() {}

    private static String model(String written) {
        DisplayConfig.model(written);
        return written;
    }

    private static String oversize(String written) {
        DisplayConfig.model("3279-2-E").oversize(written);
        return written;
    }
}
