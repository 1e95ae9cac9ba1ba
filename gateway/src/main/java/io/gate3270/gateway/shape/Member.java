package io.gate3270.gateway.shape;

import org.jspecify.annotations.Nullable;

/**
 * A member that an object may have: its name, shape, default and meaning.
 *
 * @param <T> what its value is read into
 */
public final class Member<T> {
    private final String name;
    private final Shape<T> shape;
    private final boolean required;
    private final @Nullable T fallback;
    private final String meaning;

    private Member(String name, Shape<T> shape, boolean required, @Nullable T fallback, String meaning) {
        this.name = name;
        this.shape = shape;
        this.required = required;
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** A member that must be there. */
    public static <T> Member<T> required(String name, Shape<T> shape, String meaning) {
        return new Member<>(name, shape, true, null, meaning);
    }

    /** A member that is {@code fallback} if it is not there. */
    public static <T> Member<T> optional(String name, Shape<T> shape, T fallback, String meaning) {
        return new Member<>(name, shape, false, fallback, meaning);
    }

    /** A member that may be missing, which means something of its own. */
    public static <T> Member<T> optional(String name, Shape<T> shape, String meaning) {
        return new Member<>(name, shape, false, null, meaning);
    }

    /** What documents call it. */
    public String name() {
        return name;
    }

    /** What its value looks like. */
    public Shape<T> shape() {
        return shape;
    }

    /** True if it must be there. */
    public boolean isRequired() {
        return required;
    }

    /** The value if it is not there; null if that has none. */
    public @Nullable T fallback() {
        return fallback;
    }

    /** The default as a document would have it; empty if there is none. */
    public String written() {
        return fallback == null ? "" : shape.written(fallback);
    }

    /** What it is for. */
    public String meaning() {
        return meaning;
    }
}
