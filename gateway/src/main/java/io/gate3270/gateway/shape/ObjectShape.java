package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.document.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object with a fixed set of members; others are faults.
 *
 * @param <T> what it is read into
 */
public final class ObjectShape<T> implements Shape<T> {
    private static final FaultList NO_FAULTS = FaultList.refusing();

    private final String name;
    private final String words;
    private final List<Member<?>> members;
    private final Function<Members, @Nullable T> make;

    private ObjectShape(String name, String words, List<Member<?>> members, Function<Members, @Nullable T> make) {
        this.name = name;
        this.words = words;
        this.members = List.copyOf(members);
        this.make = make;
    }

    /**
     * An object with these members.
     *
     * @param name of the schema
     * @param words what it is, with an article
     * @param make makes the Java value of members that are in order; returns null if it adds a fault
     */
    public static <T> ObjectShape<T> of(
            String name, String words, List<Member<?>> members, Function<Members, @Nullable T> make) {
        return new ObjectShape<>(name, words, members, make);
    }

    /** The members, in the order in which they are documented. */
    public List<Member<?>> members() {
        return members;
    }

    /** What the schema is called. */
    public String name() {
        return name;
    }

    @Override
    public String expected() {
        return words;
    }

    @Override
    public @Nullable T read(Node node, FaultList faults) {
        if (!node.isObject()) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), words, "");
            return null;
        }
        int before = faults.count();
        refuseUnknown(node, faults);
        Members read = new Members(node, faults);
        for (Member<?> member : members) {
            readMember(member, node, read, faults);
        }
        T value = faults.count() == before ? make.apply(read) : null;
        return faults.count() == before ? value : null;
    }

    /** What an object without members is read into; for objects none of whose members is required. */
    public T ofNothing() {
        T value = make.apply(new Members(Node.object(Where.root(0, 0), Map.of()), NO_FAULTS));
        if (value == null) {
            throw new IllegalStateException(words + " cannot be empty");
        }
        return value;
    }

    private void refuseUnknown(Node node, FaultList faults) {
        List<String> known = members.stream().<String>map(Member::name).toList();
        node.members().forEach((written, value) -> {
            if (!known.contains(written)) {
                String expected = "one of " + String.join(", ", known);
                faults.add(
                        FaultKind.UNKNOWN,
                        value.where(),
                        "not a member of " + words,
                        expected,
                        Nearest.hint(written, known));
            }
        });
    }

    private static void readMember(Member<?> member, Node node, Members read, FaultList faults) {
        Node written = node.member(member.name());
        if (written != null) {
            Object value = member.shape().read(written, faults);
            if (value != null) {
                read.put(member, value);
            }
        } else if (member.isRequired()) {
            faults.add(
                    FaultKind.MISSING,
                    node.where().missing(member.name()),
                    "",
                    member.shape().expected(),
                    "");
        }
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return components.reference(name, () -> inline(components));
    }

    /** The schema without a name. */
    Map<String, Object> inline(Components components) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Member<?> member : members) {
            properties.put(member.name(), property(member, components));
            if (member.isRequired()) {
                required.add(member.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static <M> Map<String, Object> property(Member<M> member, Components components) {
        Map<String, Object> schema = new LinkedHashMap<>(member.shape().schema(components));
        schema.put("description", member.meaning());
        if (member.fallback() instanceof Number || member.fallback() instanceof Boolean) {
            schema.put("default", member.fallback());
        } else if ("string".equals(schema.get("type")) && !member.written().isEmpty()) {
            schema.put("default", member.written());
        }
        return schema;
    }
}
