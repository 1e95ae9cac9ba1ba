package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.document.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a few words. */
final class WordShape<T> implements Shape<T> {
    private final Map<String, T> words;

    WordShape(Map<String, T> words) {
        this.words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    @Override
    public @Nullable T read(Node node, FaultList faults) {
        if (node.kind() != Node.Kind.TEXT && node.kind() != Node.Kind.UNTYPED) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        T value = words.get(node.scalar());
        if (value == null) {
            faults.add(
                    FaultKind.VALUE,
                    node.where(),
                    node.shown(),
                    expected(),
                    Nearest.hint(node.scalar(), words.keySet()));
        }
        return value;
    }

    @Override
    public String expected() {
        return words.size() == 1
                ? '"' + words.keySet().iterator().next() + '"'
                : "one of " + String.join(", ", words.keySet());
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", new ArrayList<>(words.keySet()));
        return schema;
    }

    @Override
    public String written(T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
