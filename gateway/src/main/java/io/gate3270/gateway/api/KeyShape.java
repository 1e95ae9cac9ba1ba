package io.gate3270.gateway.api;

import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Components;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.protocol.keyboard.Key;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key by its label, written exactly so; a wrong one is answered with the nearest. */
final class KeyShape implements Shape<Key> {
    private static final List<String> LABELS =
            Arrays.stream(Key.values()).map(Key::label).toList();
    private static final String WORDS =
            "one of Enter, Clear, PA1 to PA3, PF1 to PF24, Tab, BackTab, Home, Newline, Up, Down, Left, Right, "
                    + "EraseEOF, EraseInput, Delete, Insert, Reset, Dup, FieldMark, CursorSelect, SysReq, Attn";

    @Override
    public @Nullable Key read(Node node, FaultList faults) {
        if (node.kind() != Node.Kind.TEXT) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), WORDS, "");
            return null;
        }
        Key key = Key.labelled(node.scalar());
        if (key == null) {
            String hint = Nearest.hint(node.scalar(), LABELS);
            faults.add(new Fault(GatewayError.KEY_UNKNOWN, node.where(), node.shown(), WORDS, hint));
        }
        return key;
    }

    @Override
    public String expected() {
        return WORDS;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return components.reference("Key", () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("enum", LABELS);
            return schema;
        });
    }

    @Override
    public String written(Key value) {
        return value.label();
    }
}
