package io.gate3270.gateway.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas with names of their own that an API's description consists of. Used by one thread. */
public final class Components {
    private final Map<String, Object> schemas = new TreeMap<>();

    /** A reference to the schema called {@code name}, which is made if it was never asked for before. */
    public Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!schemas.containsKey(name)) {
            // The name is taken before the schema is made: it may refer to itself.
            schemas.put(name, Map.of());
            schemas.put(name, schema.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/components/schemas/" + name);
        return reference;
    }

    /** All schemas by name. */
    public Map<String, Object> schemas() {
        return schemas;
    }
}
