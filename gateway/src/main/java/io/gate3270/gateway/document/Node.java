package io.gate3270.gateway.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One value of a document, with its place. Immutable. */
public final class Node {
    private static final int SHOWN = 60;

    /** What a value is. */
    public enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NULL("null"),
        /** From a place that has text alone, such as a query string or an environment variable: may be read as any scalar. */
        UNTYPED("text");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As part of a sentence. */
        public String words() {
            return words;
        }
    }

    private final Kind kind;
    private final Where where;
    private final String scalar;
    private final Map<String, Node> members;
    private final List<Node> items;

    private Node(Kind kind, Where where, String scalar, Map<String, Node> members, List<Node> items) {
        this.kind = kind;
        this.where = where;
        this.scalar = scalar;
        this.members = members;
        this.items = items;
    }

    /** An object with these members, in their order. */
    public static Node object(Where where, Map<String, Node> members) {
        return new Node(Kind.OBJECT, where, "", Collections.unmodifiableMap(new LinkedHashMap<>(members)), List.of());
    }

    /** A list of these items. */
    public static Node list(Where where, List<Node> items) {
        return new Node(Kind.LIST, where, "", Map.of(), List.copyOf(items));
    }

    /** A value that is written as {@code scalar}. */
    public static Node scalar(Kind kind, Where where, String scalar) {
        return new Node(kind, where, scalar, Map.of(), List.of());
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Where it stands. */
    public Where where() {
        return where;
    }

    /** True if it is an object. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** The text of a scalar as it was written, without quotes; empty for objects and lists. */
    public String scalar() {
        return scalar;
    }

    /** The member of this name, null if there is none. */
    public @Nullable Node member(String name) {
        return members.get(name);
    }

    /** The names of an object's members, in the order they were written. */
    public Set<String> names() {
        return members.keySet();
    }

    /** The members of an object, in the order they were written. */
    public Map<String, Node> members() {
        return members;
    }

    /** The items of a list. */
    public List<Node> items() {
        return items;
    }

    /** The value as a message shows it: text in quotes and cut when long, objects and lists by their kind. */
    public String shown() {
        return switch (kind) {
            case OBJECT, LIST, NULL -> kind.words();
            case NUMBER, BOOLEAN -> cut(scalar);
            case TEXT, UNTYPED -> '"' + cut(scalar) + '"';
        };
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
