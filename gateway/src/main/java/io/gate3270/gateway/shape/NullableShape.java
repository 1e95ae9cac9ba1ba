package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value or null. */
final class NullableShape<T> implements Shape<Optional<T>> {
    private final Shape<T> shape;

    NullableShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    @SuppressWarnings("NullableOptional") // null is a fault, empty is the document's null
    public @Nullable Optional<T> read(Node node, FaultList faults) {
        if (node.kind() == Node.Kind.NULL) {
            return Optional.empty();
        }
        T value = shape.read(node, faults);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public String expected() {
        return shape.expected() + " or null";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(shape.schema(components), Map.of("type", "null")));
        return schema;
    }
}
