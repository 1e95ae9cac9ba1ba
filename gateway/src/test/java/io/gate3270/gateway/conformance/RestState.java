package io.gate3270.gateway.conformance;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.conformance.RunLengths;
import io.gate3270.protocol.conformance.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The state that a vector expects, compared with a screen as the API tells it. */
final class RestState {
    private final JsonNode screen;
    private final CodePage page;

    RestState(JsonNode screen, CodePage page) {
        this.screen = screen;
        this.page = page;
    }

    /** What is different, one line each. */
    List<String> differences(Vector.Step step) {
        List<String> differences = new ArrayList<>();
        for (String key : step.state().propertyNames()) {
            if (step.compares(key)) {
                String expected = expected(key, step.state().path(key));
                String found = found(key);
                if (!expected.equals(found)) {
                    differences.add(key + "\n  expected " + expected + "\n  found    " + found);
                }
            }
        }
        return differences;
    }

    private String expected(String key, JsonNode value) {
        return switch (key) {
            case "buf" -> String.join("", RunLengths.expand(value.asString()));
            case "fields" -> fields(value, "a");
            case "attrs" -> characters(value, "a", "n");
            case "text" -> expectedText(value);
            default -> value.asString();
        };
    }

    private String found(String key) {
        return switch (key) {
            case "mode" -> screen.path("mode").asString().replace("sscp-lu", "sscp");
            case "rows", "cols" -> screen.path(key).asString();
            case "cursor" -> screen.path("cursor").path("offset").asString();
            case "formatted" -> screen.path("formatted").asString();
            case "insert" -> screen.path("keyboard").path("insert").asString();
            case "kbd" -> screen.path("keyboard").path("state").asString().replace("operator-error", "oerr");
            case "buf" -> codes();
            case "fields" -> fields(screen.path("cells").path("attributes"), "offset");
            case "attrs" -> characters(screen.path("cells").path("characters"), "offset", "length");
            case "text" -> foundText();
            default -> throw new IllegalArgumentException("unknown key of a state: " + key);
        };
    }

    private String codes() {
        return screen.path("cells").path("codes").asString();
    }

    private static String fields(JsonNode fields, String offset) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode field : fields) {
            lines.append(field.path(offset).asInt())
                    .append(" c0=")
                    .append(field.path("c0").asString());
            for (String type : List.of("41", "42", "45")) {
                lines.append(' ')
                        .append(type)
                        .append('=')
                        .append(field.path(type).asString("00"));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Position by position; background is left out, as it is in the vectors. */
    private static String characters(JsonNode runs, String offset, String length) {
        Set<String> lines = new TreeSet<>();
        for (JsonNode run : runs) {
            String attributes = "42=" + run.path("42").asString("00") + " 41="
                    + run.path("41").asString("00") + (run.path("ge").asBoolean(false) ? " ge" : "");
            for (int i = 0; i < run.path(length).asInt() && !attributes.equals("42=00 41=00"); i++) {
                lines.add(String.format("%05d %s", run.path(offset).asInt() + i, attributes));
            }
        }
        return lines.toString();
    }

    private String expectedText(JsonNode rows) {
        String[] lines = new String[screen.path("rows").asInt()];
        Arrays.fill(lines, "");
        rows.forEach(row -> lines[row.path(0).asInt()] = row.path(1).asString());
        return comparable(List.of(lines));
    }

    private String foundText() {
        List<String> lines = new ArrayList<>();
        screen.path("text").forEach(row -> lines.add(row.asString()));
        return comparable(lines);
    }

    private String comparable(List<String> rows) {
        int cols = screen.path("cols").asInt();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int col = 0; col < cols; col++) {
                char shown = col < rows.get(row).length() ? rows.get(row).charAt(col) : ' ';
                line.append(incomparable(row * cols + col) ? '?' : shown);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Controls, no-break space and soft hyphen: terminals show them differently. */
    private boolean incomparable(int offset) {
        int code = Integer.parseInt(codes().substring(2 * offset, 2 * offset + 2), 16);
        if (code == 0 || code == 0x1D || graphic(offset)) {
            return false;
        }
        char shown = page.unicode(code);
        return code < 0x40 || code == 0xFF || shown == '\u00a0' || shown == '\u00ad';
    }

    private boolean graphic(int offset) {
        for (JsonNode run : screen.path("cells").path("characters")) {
            int from = run.path("offset").asInt();
            if (run.path("ge").asBoolean(false)
                    && offset >= from
                    && offset < from + run.path("length").asInt()) {
                return true;
            }
        }
        return false;
    }
}
