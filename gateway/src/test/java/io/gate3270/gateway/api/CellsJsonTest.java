package io.gate3270.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.document.Json;
import io.gate3270.gateway.render.DrawnScreens;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsJsonTest {
    @Test
    void zeroesHiddenCellsForThoseWhoMayNotSeeThem() {
        ScreenSnapshot screen = DrawnScreens.after(
                DrawnScreens.canvas().input(1, 2, 3, FieldStyle.SECRET, "ABC").record());

        assertThat(codes(screen, false)).startsWith("1d0000001d");
        assertThat(codes(screen, true)).startsWith("1dc1c2c31d");
        assertThat(Json.bytes(ScreenJson.tree("s", screen, Include.DEFAULT, true)))
                .asString()
                .doesNotContain("ABC");
        assertThat(Json.bytes(ScreenJson.tree("s", screen, new Include(true, false, true), true)))
                .asString()
                .contains("\"ABC\"");
    }

    @Test
    void listsFieldAttributesWithWhatIsNotDefault() {
        // SFE with intensified, modified, red, reverse, blue background, and the unused bits 80 and 40 set; then a
        // plain SF.
        ScreenSnapshot screen = DrawnScreens.after(Bytes.hex("f5c2" + "2904c0c942f241f245f1" + "c1" + "1d60"));

        assertThat(json(screen, "attributes"))
                .isEqualTo(
                        "[{\"offset\":0,\"c0\":\"09\",\"42\":\"f2\",\"41\":\"f2\",\"45\":\"f1\"},{\"offset\":2,\"c0\":\"20\"}]");
    }

    @Test
    void joinsCharactersOfEqualAttributesIntoRuns() {
        // A plain; B C red; D red and underscored; SF; E red; reset; F; GE 8B
        ScreenSnapshot screen = DrawnScreens.after(Bytes.hex("f5c2" + "c1" + "2842f2" + "c2c3" + "2841f4" + "c4"
                + "284100" + "1d60" + "c5" + "280000" + "c6" + "088b"));

        assertThat(json(screen, "characters"))
                .isEqualTo(
                        "[{\"offset\":1,\"length\":2,\"42\":\"f2\"},{\"offset\":3,\"length\":1,\"42\":\"f2\",\"41\":\"f4\"},"
                                + "{\"offset\":5,\"length\":1,\"42\":\"f2\"},{\"offset\":7,\"length\":1,\"ge\":true}]");
    }

    @Test
    void hasNothingToListOnAnEmptyScreen() {
        ScreenSnapshot screen = DrawnScreens.after(Bytes.hex("f5c2"));

        assertThat(codes(screen, false)).isEqualTo("00".repeat(1920));
        assertThat(json(screen, "attributes")).isEqualTo("[]");
        assertThat(json(screen, "characters")).isEqualTo("[]");
    }

    private static String codes(ScreenSnapshot screen, boolean reveal) {
        return String.valueOf(CellsJson.tree(screen, reveal).get("codes"));
    }

    private static String json(ScreenSnapshot screen, String part) {
        Map<String, Object> cells = CellsJson.tree(screen, true);
        return new String(Json.bytes(cells.getOrDefault(part, "")), StandardCharsets.UTF_8);
    }
}
