package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list, bounded in length, whose items all have one shape. */
final class ListShape<T> implements Shape<List<T>> {
    private final Shape<T> item;
    private final int min;
    private final int max;

    ListShape(Shape<T> item, int min, int max) {
        this.item = item;
        this.min = min;
        this.max = max;
    }

    @Override
    public @Nullable List<T> read(Node node, FaultList faults) {
        if (node.kind() != Node.Kind.LIST) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        int count = node.items().size();
        if (count < min || count > max) {
            faults.add(
                    count > max ? FaultKind.LIMIT : FaultKind.VALUE,
                    node.where(),
                    count == 0 ? "empty" : "a list of " + count,
                    expected(),
                    "");
            return null;
        }
        List<T> values = new ArrayList<>(count);
        for (Node each : node.items()) {
            T value = item.read(each, faults);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == count ? List.copyOf(values) : null;
    }

    @Override
    public String expected() {
        String range = min == 0 ? "at most " + max : min + " to " + max;
        return "a list of " + range + ", each " + item.expected();
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema(components));
        if (min > 0) {
            schema.put("minItems", min);
        }
        schema.put("maxItems", max);
        return schema;
    }

    /** The shape of the items. */
    Shape<T> item() {
        return item;
    }

    @Override
    public String written(List<T> value) {
        return value.isEmpty() ? "" : value.stream().map(item::written).toList().toString();
    }
}
