package io.gate3270.gateway.api;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.auth.Principal;
import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Components;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.protocol.error.CodedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a screen an answer has besides its text.
 *
 * @param fields the list of fields
 * @param cells codes and attributes
 * @param hidden what stands in non-display fields, as text
 */
record Include(boolean fields, boolean cells, boolean hidden) {
    /** What is given to those who ask for nothing in particular. */
    static final Include DEFAULT = new Include(true, false, false);

    private static final List<String> PARTS = List.of("fields", "cells", "hidden");

    /** The query parameter. */
    static final Member<Include> MEMBER = Member.optional(
            "include",
            new PartsShape(),
            DEFAULT,
            "Parts of the screen to add to its text: `fields`, `cells` (codes and attributes of each position) and `hidden` (the text of "
                    + "non-display fields), with commas between. Without the parameter: `fields`. `hidden` needs the permission screen:hidden, and "
                    + "without that permission the codes of hidden cells are 00.");

    /** Refuses a caller who asks for what they may not see. */
    Include allowedTo(Principal caller) {
        if (hidden && !caller.holds(Permission.SCREEN_HIDDEN)) {
            throw new CodedException(
                            GatewayError.PERMISSION_MISSING, "include=hidden needs " + Permission.SCREEN_HIDDEN.label())
                    .with("where", "?include")
                    .with("expected", Permission.SCREEN_HIDDEN.label());
        }
        return this;
    }

    /** A short name for entity tags. */
    String tag() {
        return (fields ? "f" : "") + (cells ? "c" : "") + (hidden ? "h" : "");
    }

    private static final class PartsShape implements Shape<Include> {
        @Override
        public @Nullable Include read(Node node, FaultList faults) {
            List<String> parts = List.of(node.scalar().split(",", -1));
            for (String part : parts) {
                if (!part.isEmpty() && !PARTS.contains(part)) {
                    faults.add(FaultKind.VALUE, node.where(), '"' + part + '"', expected(), Nearest.hint(part, PARTS));
                    return null;
                }
            }
            return new Include(parts.contains("fields"), parts.contains("cells"), parts.contains("hidden"));
        }

        @Override
        public String expected() {
            return "some of fields, cells, hidden, with commas between";
        }

        @Override
        public Map<String, Object> schema(Components components) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("pattern", "^((fields|cells|hidden)(,(fields|cells|hidden))*)?$");
            return schema;
        }

        @Override
        public String written(Include value) {
            return "fields";
        }
    }
}
