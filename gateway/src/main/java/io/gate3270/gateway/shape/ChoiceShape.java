package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.document.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several objects, told apart by a member that names which.
 *
 * @param <T> what all of them are read into
 */
public final class ChoiceShape<T> implements Shape<T> {
    private final String name;
    private final String words;
    private final String by;
    private final Map<String, ObjectShape<? extends T>> choices;

    private ChoiceShape(String name, String words, String by, Map<String, ObjectShape<? extends T>> choices) {
        this.name = name;
        this.words = words;
        this.by = by;
        this.choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * A choice.
     *
     * @param name of the schema
     * @param words what it is, with an article
     * @param by the member that tells which it is; the objects' own shapes do not have it
     * @param choices the objects by the value of that member
     */
    public static <T> ChoiceShape<T> of(
            String name, String words, String by, Map<String, ObjectShape<? extends T>> choices) {
        return new ChoiceShape<>(name, words, by, choices);
    }

    @Override
    public @Nullable T read(Node node, FaultList faults) {
        if (!node.isObject()) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), words, "");
            return null;
        }
        Node which = node.member(by);
        if (which == null) {
            faults.add(FaultKind.MISSING, node.where().missing(by), "", names(), "");
            return null;
        }
        if (which.kind() != Node.Kind.TEXT) {
            faults.add(FaultKind.TYPE, which.where(), which.shown(), names(), "");
            return null;
        }
        ObjectShape<? extends T> choice = choices.get(which.scalar());
        if (choice == null) {
            faults.add(
                    FaultKind.VALUE,
                    which.where(),
                    which.shown(),
                    names(),
                    Nearest.hint(which.scalar(), choices.keySet()));
            return null;
        }
        Map<String, Node> rest = new LinkedHashMap<>(node.members());
        rest.remove(by);
        return choice.read(Node.object(node.where(), rest), faults);
    }

    private String names() {
        return "one of " + String.join(", ", choices.keySet());
    }

    @Override
    public String expected() {
        return words;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return components.reference(name, () -> {
            List<Object> alternatives = new ArrayList<>();
            choices.forEach((value, shape) -> alternatives.add(alternative(value, shape, components)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("oneOf", alternatives);
            return schema;
        });
    }

    @SuppressWarnings("unchecked") // ObjectShape.inline makes exactly this map
    private Map<String, Object> alternative(String value, ObjectShape<? extends T> shape, Components components) {
        Map<String, Object> schema = shape.inline(components);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(by, Map.of("const", value));
        properties.putAll((Map<String, Object>) schema.getOrDefault("properties", Map.of()));
        List<Object> required = new ArrayList<>(List.of(by));
        required.addAll((List<Object>) schema.getOrDefault("required", List.of()));
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("title", shape.expected());
        return schema;
    }
}
