package io.gate3270.gateway.render;

import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A screen as one HTML page that needs nothing else; its text can be read aloud, searched and copied. */
public final class HtmlScreen {
    private static final String STYLE = """
            :root{color-scheme:dark}
            body{margin:0;min-height:100vh;display:grid;place-items:center;background:#05070a;color:#8b98a5;font:15px/20px 'DejaVu Sans Mono','IBM Plex Mono',Menlo,Consolas,'Liberation Mono',monospace}
            main{background:#0b0f14;border:1px solid #2b3540;border-radius:10px;margin:16px;box-shadow:0 12px 40px #000a}
            pre{margin:0;padding:18px;font:inherit}
            footer{display:flex;justify-content:space-between;gap:2em;border-top:1px solid #2b3540;padding:8px 18px;font-size:13px}
            .in{background:#9fd8ff17;box-shadow:inset 0 -1px #9fd8ff59}.b{font-weight:700}.u{text-decoration:underline}
            .k{animation:k 1.2s steps(2,jump-none) infinite}@keyframes k{to{opacity:.15}}
            @media (prefers-reduced-motion:reduce){.k{animation:none;outline:1px dotted}}
            .c{background:#ffd75e!important;color:#000!important;border-radius:2px}
            .dot::before{content:'\\25CF';margin-right:.6em}.open::before{color:#3ddc68}.locked::before{color:#ffd75e}.error::before{color:#ff5a52}
            """;

    private HtmlScreen() {}

    /** The page of this screen; hidden characters are blanks. */
    public static String render(ScreenSnapshot screen) {
        StringBuilder html = new StringBuilder(16_384);
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>3270 screen, version ")
                .append(screen.version())
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main aria-label=\"3270 screen\">\n<pre tabindex=\"0\">");
        for (int row = 0; row < screen.rows(); row++) {
            row(screen, row, html);
        }
        html.append("</pre>\n");
        footer(screen, html);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void row(ScreenSnapshot screen, int row, StringBuilder html) {
        for (StyledRun run : StyledRun.of(screen, row)) {
            int cursor = screen.cursor() - row * screen.cols() - run.col();
            if (cursor < 0 || cursor >= run.text().length()) {
                span(run.text(), run.style(), screen.formatted(), "", html);
            } else {
                span(run.text().substring(0, cursor), run.style(), screen.formatted(), "", html);
                span(run.text().substring(cursor, cursor + 1), run.style(), screen.formatted(), "c", html);
                span(run.text().substring(cursor + 1), run.style(), screen.formatted(), "", html);
            }
        }
        html.append('\n');
    }

    private static void span(String text, CellStyle style, boolean formatted, String extra, StringBuilder html) {
        if (text.isEmpty()) {
            return;
        }
        List<String> classes = new ArrayList<>();
        add(classes, formatted && style.input(), "in");
        add(classes, style.bold(), "b");
        add(classes, style.underscore(), "u");
        add(classes, style.blink(), "k");
        add(classes, !extra.isEmpty(), extra);
        html.append("<span style=\"color:").append(style.foreground().css());
        if (style.background() != ScreenColor.BLACK) {
            html.append(";background:").append(style.background().css());
        }
        html.append('"');
        if (!classes.isEmpty()) {
            html.append(" class=\"").append(String.join(" ", classes)).append('"');
        }
        if (!extra.isEmpty()) {
            html.append(" title=\"cursor\"");
        }
        html.append('>').append(Markup.escape(text)).append("</span>");
    }

    private static void add(List<String> classes, boolean so, String name) {
        if (so) {
            classes.add(name);
        }
    }

    private static void footer(ScreenSnapshot screen, StringBuilder html) {
        String state =
                screen.lock() == KeyboardLock.NONE ? "open" : screen.lock().operatorError() ? "error" : "locked";
        html.append(String.format(
                Locale.ROOT,
                "<footer role=\"status\"><span class=\"dot %s\">%s</span><span>%s</span><span>%s</span></footer>%n",
                state,
                Markup.escape(ScreenStatus.middle(screen)),
                Markup.escape(ScreenStatus.left(screen)),
                Markup.escape(ScreenStatus.right(screen))));
    }
}
