package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number within bounds. */
final class NumberShape<T> implements Shape<T> {
    /** A sign, and no more digits than a long holds for certain. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final long min;
    private final long max;
    private final String unit;
    private final LongFunction<T> convert;

    NumberShape(long min, long max, String unit, LongFunction<T> convert) {
        this.min = min;
        this.max = max;
        this.unit = unit;
        this.convert = convert;
    }

    @Override
    public @Nullable T read(Node node, FaultList faults) {
        if (node.kind() != Node.Kind.NUMBER && node.kind() != Node.Kind.UNTYPED) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        if (!WHOLE.matcher(node.scalar()).matches()) {
            FaultKind kind = node.scalar().matches("-?\\d+") ? FaultKind.VALUE : FaultKind.TYPE;
            faults.add(kind, node.where(), node.shown(), expected(), "");
            return null;
        }
        long value = Long.parseLong(node.scalar());
        if (value < min || value > max) {
            faults.add(FaultKind.VALUE, node.where(), node.shown(), expected(), "");
            return null;
        }
        return convert.apply(value);
    }

    @Override
    public String expected() {
        return max == Long.MAX_VALUE
                ? "a whole number" + unit.replaceFirst("^ ", " of ") + " from " + min
                : "a whole number" + unit.replaceFirst("^ ", " of ") + " from " + min + " to " + max;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", min);
        if (max != Long.MAX_VALUE) {
            schema.put("maximum", max);
        }
        return schema;
    }

    @Override
    public String written(T value) {
        return value instanceof Duration duration ? Long.toString(duration.toMillis()) : String.valueOf(value);
    }
}
