package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands for a shape that is defined further on. */
final class LaterShape<T> implements Shape<T> {
    private final String words;
    private final Supplier<Shape<T>> shape;

    LaterShape(String words, Supplier<Shape<T>> shape) {
        this.words = words;
        this.shape = shape;
    }

    @Override
    public @Nullable T read(Node node, FaultList faults) {
        return shape.get().read(node, faults);
    }

    @Override
    public String expected() {
        return words;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return shape.get().schema(components);
    }
}
