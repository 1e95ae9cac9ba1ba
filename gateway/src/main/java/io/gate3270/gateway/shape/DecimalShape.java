package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any number. */
final class DecimalShape implements Shape<Double> {
    @Override
    public @Nullable Double read(Node node, FaultList faults) {
        if (node.kind() != Node.Kind.NUMBER) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        return Double.valueOf(node.scalar());
    }

    @Override
    public String expected() {
        return "a number";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return Map.of("type", "number");
    }
}
