package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text, bounded in length, perhaps of a pattern. */
final class TextShape implements Shape<String> {
    private final int min;
    private final int max;
    private final @Nullable Pattern pattern;
    private final String words;

    TextShape(int min, int max, @Nullable Pattern pattern, String words) {
        this.min = min;
        this.max = max;
        this.pattern = pattern;
        this.words = words;
    }

    @Override
    public @Nullable String read(Node node, FaultList faults) {
        if (node.kind() != Node.Kind.TEXT && node.kind() != Node.Kind.UNTYPED) {
            String hint = node.kind() == Node.Kind.NUMBER || node.kind() == Node.Kind.BOOLEAN ? "put it in quotes" : "";
            faults.add(FaultKind.TYPE, node.where(), node.shown(), words, hint);
            return null;
        }
        String text = node.scalar();
        if (text.length() < min || text.length() > max) {
            faults.add(FaultKind.VALUE, node.where(), length(node), words, "");
            return null;
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            faults.add(FaultKind.VALUE, node.where(), node.shown(), words, "");
            return null;
        }
        return text;
    }

    private static String length(Node node) {
        return node.shown() + " (" + node.scalar().length() + " characters)";
    }

    @Override
    public String expected() {
        return words;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (min > 0) {
            schema.put("minLength", min);
        }
        schema.put("maxLength", max);
        if (pattern != null) {
            schema.put("pattern", "^(?:" + pattern.pattern() + ")$");
        }
        return schema;
    }

    @Override
    public String written(String value) {
        return value.isEmpty() ? "" : value;
    }
}
