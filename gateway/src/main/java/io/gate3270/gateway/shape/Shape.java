package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value must look like, and what it means in Java.
 *
 * @param <T> what a value is read into
 */
public interface Shape<T> {
    /** The value; null, with at least one fault added, if it does not have this shape. */
    @Nullable
    T read(Node node, FaultList faults);

    /** In words, to follow "expected:". */
    String expected();

    /** As JSON Schema (2020-12); shapes with a name of their own are put into {@code components} and referred to. */
    Map<String, Object> schema(Components components);

    /** How a default value of this shape is written in a document. */
    default String written(T value) {
        return String.valueOf(value);
    }
}
