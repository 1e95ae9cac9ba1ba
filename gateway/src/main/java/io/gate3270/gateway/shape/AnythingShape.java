package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of any kind. */
final class AnythingShape implements Shape<Node> {
    @Override
    public Node read(Node node, FaultList faults) {
        return node;
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return new LinkedHashMap<>(Map.of("type", "object"));
    }
}
