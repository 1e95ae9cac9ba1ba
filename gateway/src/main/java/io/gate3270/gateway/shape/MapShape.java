package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose members' names are the writer's choice. */
final class MapShape<T> implements Shape<Map<String, T>> {
    private final Shape<String> name;
    private final Shape<T> value;
    private final int max;

    MapShape(Shape<String> name, Shape<T> value, int max) {
        this.name = name;
        this.value = value;
        this.max = max;
    }

    @Override
    public @Nullable Map<String, T> read(Node node, FaultList faults) {
        if (!node.isObject()) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        if (node.members().size() > max) {
            faults.add(
                    FaultKind.LIMIT,
                    node.where(),
                    "an object of " + node.members().size() + " members",
                    expected(),
                    "");
            return null;
        }
        int before = faults.count();
        Map<String, T> values = new LinkedHashMap<>();
        node.members().forEach((written, each) -> {
            String key = name.read(Node.scalar(Node.Kind.TEXT, each.where(), written), faults);
            T read = value.read(each, faults);
            if (key != null && read != null) {
                values.put(key, read);
            }
        });
        return faults.count() == before ? Collections.unmodifiableMap(values) : null;
    }

    @Override
    public String expected() {
        return "an object of at most " + max + " members, each named by " + name.expected() + ", with "
                + value.expected();
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", name.schema(components));
        schema.put("additionalProperties", value.schema(components));
        schema.put("maxProperties", max);
        return schema;
    }

    /** The shape of the values. */
    Shape<T> value() {
        return value;
    }

    @Override
    public String written(Map<String, T> map) {
        return map.isEmpty() ? "" : map.toString();
    }
}
