package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.Node;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of which larger shapes are made. */
public final class Shapes {
    private Shapes() {}

    /** Text of {@code min} to {@code max} characters. */
    public static Shape<String> text(int min, int max) {
        return new TextShape(min, max, null, "text of " + min + " to " + max + " characters");
    }

    /** Text that matches {@code pattern} as a whole, which is {@code words}. */
    public static Shape<String> text(int max, Pattern pattern, String words) {
        return new TextShape(0, max, pattern, words);
    }

    /** Text of at most {@code max} characters that {@code parse} understands; its {@code CodedException} becomes the fault. */
    public static <T> Shape<T> checked(int max, String words, Function<String, T> parse) {
        return new CheckedShape<>(new TextShape(1, max, null, words), words, parse);
    }

    /** A whole number, both ends included. */
    public static Shape<Integer> integer(int min, int max) {
        return new NumberShape<>(min, max, "", Math::toIntExact);
    }

    /** A whole number, both ends included. */
    public static Shape<Long> longInteger(long min, long max) {
        return new NumberShape<>(min, max, "", value -> value);
    }

    /** A whole number of milliseconds, both ends included. */
    public static Shape<Duration> millis(Duration min, Duration max) {
        return new NumberShape<>(min.toMillis(), max.toMillis(), " milliseconds", Duration::ofMillis);
    }

    /** A duration with its unit, such as {@code 10s}; both ends included. */
    public static Shape<Duration> duration(Duration min, Duration max) {
        return new DurationShape(min, max);
    }

    /** A number of bytes, with or without a unit, such as {@code 64KiB}; both ends included. */
    public static Shape<Long> size(long min, long max) {
        return new SizeShape(min, max);
    }

    /** An object of any kind. */
    public static Shape<Node> anything() {
        return new AnythingShape();
    }

    /** Any number. */
    public static Shape<Double> decimal() {
        return new DecimalShape();
    }

    /** A value of this shape, or null. */
    public static <T> Shape<Optional<T>> orNull(Shape<T> shape) {
        return new NullableShape<>(shape);
    }

    /** True or false. */
    public static Shape<Boolean> bool() {
        return BooleanShape.INSTANCE;
    }

    /** One of these words, in this order. */
    public static <T> Shape<T> word(Map<String, T> words) {
        return new WordShape<>(words);
    }

    /** One of these constants, by its label. */
    public static <T> Shape<T> word(T[] constants, Function<T, String> label) {
        Map<String, T> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(label.apply(constant), constant));
        return new WordShape<>(words);
    }

    /** A list of {@code min} to {@code max} items. */
    public static <T> Shape<List<T>> list(Shape<T> item, int min, int max) {
        return new ListShape<>(item, min, max);
    }

    /** An object whose members' names are free and whose values all have one shape. */
    public static <T> Shape<Map<String, T>> map(Shape<String> name, Shape<T> value, int max) {
        return new MapShape<>(name, value, max);
    }

    /** The object that a shape is, or that is the item of the list that it is; null if it is neither. */
    public static @Nullable ObjectShape<?> objectIn(Shape<?> shape) {
        Shape<?> inner = shape instanceof ListShape<?> list ? list.item() : shape;
        return inner instanceof ObjectShape<?> object ? object : null;
    }

    /** A shape that is not there yet: for shapes that contain themselves. */
    public static <T> Shape<T> later(String words, Supplier<Shape<T>> shape) {
        return new LaterShape<>(words, shape);
    }
}
