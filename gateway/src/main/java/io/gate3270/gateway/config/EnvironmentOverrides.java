package io.gate3270.gateway.config;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.document.Where;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * EnvironmentOverrides variables that stand over the file: {@code GATE3270_HTTP_PORT} is {@code http.port}, {@code GATE3270_HTTP_MAX_BODY} is
 * {@code http.maxBody}. Lists are not reached by them.
 */
final class EnvironmentOverrides {
    private static final String PREFIX = "GATE3270_";

    /** Variables of that prefix that mean something else. */
    private static final Set<String> OTHERS =
            Set.of("GATE3270_JAVA_OPTS", "GATE3270_NO_BUILD", "GATE3270_REQUIRE_HOSTS");

    private static final String SECRETS = "GATE3270_SECRET_";

    private final Map<String, String> variables;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> known = new TreeSet<>();

    private EnvironmentOverrides(Map<String, String> variables) {
        this.variables = variables;
    }

    /** The document with what the environment says instead. */
    static Node over(Node root, ObjectShape<?> shape, Map<String, String> environment, FaultList faults) {
        if (!root.isObject()) {
            return root;
        }
        Map<String, String> ours = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !OTHERS.contains(name) && !name.startsWith(SECRETS)) {
                ours.put(name, value);
            }
        });
        EnvironmentOverrides variables = new EnvironmentOverrides(ours);
        Node changed = variables.object(root, shape, PREFIX);
        variables.refuseUnknown(faults);
        return changed;
    }

    private Node object(Node node, ObjectShape<?> shape, String prefix) {
        Map<String, Node> members = new LinkedHashMap<>(node.members());
        for (Member<?> member : shape.members()) {
            String name = prefix + upperSnake(member.name());
            if (member.shape() instanceof ObjectShape<?> section) {
                Node before = node.member(member.name());
                Node inner = before == null ? Node.object(node.where().missing(member.name()), Map.of()) : before;
                if (inner.isObject()) {
                    members.put(member.name(), object(inner, section, name + '_'));
                }
            } else {
                scalar(name, member.name(), members);
            }
        }
        return Node.object(node.where(), members);
    }

    private void scalar(String variable, String member, Map<String, Node> members) {
        known.add(variable);
        String value = variables.get(variable);
        if (value != null) {
            used.add(variable);
            members.put(member, Node.scalar(Node.Kind.UNTYPED, Where.of("environment variable " + variable), value));
        }
    }

    private void refuseUnknown(FaultList faults) {
        for (String variable : variables.keySet()) {
            if (!used.contains(variable)) {
                String hint = Nearest.hint(variable, known);
                faults.add(
                        FaultKind.UNKNOWN,
                        Where.of("environment variable " + variable),
                        "not a name for a key",
                        "GATE3270_SECTION_KEY",
                        hint);
            }
        }
    }

    /** {@code maxBody} is {@code MAX_BODY}. */
    static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
