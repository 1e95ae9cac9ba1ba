package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class BooleanShape implements Shape<Boolean> {
    static final BooleanShape INSTANCE = new BooleanShape();

    private BooleanShape() {}

    @Override
    public @Nullable Boolean read(Node node, FaultList faults) {
        boolean typed = node.kind() == Node.Kind.BOOLEAN || node.kind() == Node.Kind.UNTYPED;
        if (!typed || !node.scalar().matches("true|false")) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        return node.scalar().equals("true");
    }

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return Map.of("type", "boolean");
    }
}
