package io.gate3270.gateway.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class RenderedScreenTest {
    private static final ScreenSnapshot SCREEN = DrawnScreens.everything();

    @Test
    void textHasEachRowInFull() {
        String text = TextScreen.render(SCREEN);

        assertThat(text.lines()).hasSize(24).allMatch(line -> line.length() == 80);
        assertThat(text.lines().findFirst().orElseThrow()).contains("FIRST 3270 BANK");
    }

    @Test
    void nothingShowsWhatIsHidden() {
        assertThat(TextScreen.render(SCREEN)).doesNotContain("GEHEIM");
        assertThat(HtmlScreen.render(SCREEN)).doesNotContain("GEHEIM");
        assertThat(SvgScreen.render(SCREEN)).doesNotContain("GEHEIM");
    }

    @Test
    void svgIsXmlThatNeedsNothingElse() throws Exception {
        String svg = SvgScreen.render(SCREEN);
        Files.writeString(Files.createDirectories(Path.of("target/screens")).resolve("everything.svg"), svg);

        Document document = parse(svg);
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getDocumentElement().getTextContent()).contains("O'HARA", "<SONS>", "unlocked", "005/019");
        assertThat(svg).doesNotContain("https://", "href", "url(").hasSizeLessThan(60_000);
    }

    @Test
    void htmlIsWellFormedAndNeedsNothingElse() throws IOException {
        String html = HtmlScreen.render(SCREEN);
        Files.writeString(Files.createDirectories(Path.of("target/screens")).resolve("everything.html"), html);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("O&#39;HARA &amp; &lt;SONS&gt; &quot;LTD&quot;", "role=\"status\"", "title=\"cursor\"")
                .doesNotContain("<script", "href=", "src=");
    }

    @Test
    void showsColoursAndHighlighting() {
        String html = HtmlScreen.render(SCREEN);

        assertThat(html).contains("color:" + ScreenColor.PINK.css(), "class=\"k\"", "class=\"u\"", "class=\"b\"");
        assertThat(html).contains("color:#000000;background:" + ScreenColor.RED.css());
    }

    @Test
    void saysWhyTheKeyboardIsLocked() {
        Display display = DrawnScreens.display();
        byte[] record = DrawnScreens.canvas()
                .label(1, 2, FieldStyle.TEXT, "MENU")
                .input(2, 2, 4, FieldStyle.INPUT, "")
                .cursor(1, 2)
                .record()
                .toArray();
        display.execute(record, 0, record.length);
        display.type("X", false);
        assertThat(ScreenStatus.middle(display.snapshot())).isEqualTo("X operator error: protected");

        display.press(Key.RESET);
        assertThat(ScreenStatus.middle(display.snapshot())).isEqualTo("unlocked");

        display.press(Key.ENTER);
        assertThat(ScreenStatus.middle(display.snapshot())).isEqualTo("X locked: awaiting-host");
    }

    @Test
    void givesFieldsThatAskForNoColourTheirBaseColours() {
        ScreenSnapshot screen = DrawnScreens.after(DrawnScreens.canvas()
                .label(1, 2, FieldStyle.TEXT, "A")
                .label(2, 2, FieldStyle.TEXT.bright(), "B")
                .input(3, 2, 2, FieldStyle.SECRET, "")
                .record());

        assertThat(CellStyle.at(screen, 1).foreground()).isEqualTo(ScreenColor.BLUE);
        assertThat(CellStyle.at(screen, 81).foreground()).isEqualTo(ScreenColor.NEUTRAL_WHITE);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
