package io.gate3270.protocol.conformance;

import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import tools.jackson.databind.JsonNode;

/** The state that a vector expects, compared with a snapshot. */
public final class ExpectedState {
    private ExpectedState() {}

    /** What is different, one line each; empty if nothing is. A step without a state differs in nothing. */
    public static List<String> differences(Vector.Step step, ScreenSnapshot snapshot) {
        List<String> differences = new ArrayList<>();
        JsonNode state = step.state();
        for (String key : state.propertyNames()) {
            if (step.compares(key)) {
                String expected = expected(key, state.path(key), snapshot);
                String found = found(key, snapshot);
                if (!Objects.equals(expected, found)) {
                    differences.add(key + "\n  expected " + expected + "\n  found    " + found);
                }
            }
        }
        return differences;
    }

    private static String expected(String key, JsonNode value, ScreenSnapshot snapshot) {
        return switch (key) {
            case "buf" -> RunLengths.expand(value.asString()).toString();
            case "fields" -> fields(value);
            case "attrs" -> characters(value);
            case "text" -> text(value, snapshot);
            default -> value.asString();
        };
    }

    private static String found(String key, ScreenSnapshot snapshot) {
        return switch (key) {
            case "mode" -> mode(snapshot.mode());
            case "rows" -> Integer.toString(snapshot.rows());
            case "cols" -> Integer.toString(snapshot.cols());
            case "cursor" -> Integer.toString(snapshot.cursor());
            case "formatted" -> Boolean.toString(snapshot.formatted());
            case "insert" -> Boolean.toString(snapshot.insert());
            case "kbd" -> keyboard(snapshot.lock());
            case "buf" -> codes(snapshot);
            case "fields" -> fields(snapshot);
            case "attrs" -> characters(snapshot);
            case "text" -> text(snapshot);
            default -> throw new IllegalArgumentException("unknown key of a state: " + key);
        };
    }

    private static String mode(ScreenMode mode) {
        return mode == ScreenMode.SSCP_LU ? "sscp" : mode.label();
    }

    private static String keyboard(KeyboardLock lock) {
        return lock == KeyboardLock.NONE ? "unlocked" : lock.operatorError() ? "oerr" : "locked";
    }

    private static String codes(ScreenSnapshot snapshot) {
        List<String> codes = new ArrayList<>();
        for (int offset = 0; offset < snapshot.size(); offset++) {
            codes.add(String.format("%02x", snapshot.codeAt(offset)));
        }
        return codes.toString();
    }

    private static String fields(JsonNode fields) {
        List<String> lines = new ArrayList<>();
        for (JsonNode field : fields) {
            lines.add(field.path("a").asInt() + " c0=" + field.path("c0").asString() + " 42="
                    + field.path("42").asString("00") + " 41="
                    + field.path("41").asString("00") + " 45="
                    + field.path("45").asString("00"));
        }
        return lines.toString();
    }

    private static String fields(ScreenSnapshot snapshot) {
        List<String> lines = new ArrayList<>();
        for (ScreenField field : snapshot.fields()) {
            lines.add(String.format(
                    "%d c0=%02x 42=%02x 41=%02x 45=%02x",
                    field.attributeOffset(), field.attribute(), field.color(), field.highlight(), field.background()));
        }
        return lines.toString();
    }

    private static String characters(JsonNode runs) {
        List<String> lines = new ArrayList<>();
        for (JsonNode run : runs) {
            String attributes = "42=" + run.path("42").asString("00") + " 41="
                    + run.path("41").asString("00") + (run.path("ge").asBoolean(false) ? " ge" : "");
            for (int i = 0; i < run.path("n").asInt(); i++) {
                lines.add(run.path("a").asInt() + i + " " + attributes);
            }
        }
        return lines.toString();
    }

    private static String characters(ScreenSnapshot snapshot) {
        List<String> lines = new ArrayList<>();
        for (int offset = 0; offset < snapshot.size(); offset++) {
            boolean graphic = snapshot.graphicEscapeAt(offset);
            if (!snapshot.attributeAt(offset)
                    && (graphic || snapshot.colorAt(offset) + snapshot.highlightAt(offset) > 0)) {
                lines.add(String.format(
                        "%d 42=%02x 41=%02x%s",
                        offset, snapshot.colorAt(offset), snapshot.highlightAt(offset), graphic ? " ge" : ""));
            }
        }
        return lines.toString();
    }

    private static String text(JsonNode rows, ScreenSnapshot snapshot) {
        String[] lines = new String[snapshot.rows()];
        java.util.Arrays.fill(lines, "");
        for (JsonNode row : rows) {
            lines[row.path(0).asInt()] = row.path(1).asString();
        }
        return text(lines, snapshot);
    }

    private static String text(ScreenSnapshot snapshot) {
        return text(snapshot.text().toArray(new String[0]), snapshot);
    }

    /** Positions that terminals show differently (controls, no-break space, soft hyphen) as a mark, blanks at the end of a row cut off. */
    private static String text(String[] rows, ScreenSnapshot snapshot) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            int start = row * snapshot.cols();
            String line = rows[row];
            IntUnaryOperator shown = col -> col < line.length() ? line.charAt(col) : ' ';
            StringBuilder out = new StringBuilder();
            for (int col = 0; col < snapshot.cols(); col++) {
                out.append(incomparable(snapshot, start + col) ? '?' : (char) shown.applyAsInt(col));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static boolean incomparable(ScreenSnapshot snapshot, int offset) {
        int code = snapshot.codeAt(offset);
        if (snapshot.attributeAt(offset) || code == 0 || snapshot.graphicEscapeAt(offset)) {
            return false;
        }
        char shown = snapshot.codePage().unicode(code);
        return code < 0x40 || code == 0xFF || shown == '\u00a0' || shown == '\u00ad';
    }
}
